import type {CSSResult, ReactiveElement} from '@lit/reactive-element';
import {windowOf} from './window-of.js';

/** The sheets of parts that were loaded later, which no class knows. */
const laterStyles = new WeakMap<ReactiveElement, readonly CSSResult[]>();

/** Gives an element the sheets of a part that was loaded later. */
export function adoptStyles(element: ReactiveElement, styles: readonly CSSResult[]): void {
  laterStyles.set(element, [...(laterStyles.get(element) ?? []), ...styles]);
  element.shadowRoot?.adoptedStyleSheets.push(...sheetsFor(element, styles));
}

/**
 * Keeps an element what it is when it has moved into another document, that of a frame: a sheet belongs to one
 * document, so it comes there without any, and in Firefox without its class.
 */
export function settleInDocument(element: ReactiveElement): void {
  Object.setPrototypeOf(element, customElements.get(element.localName)!.prototype as object);
  adoptAllStyles(element);
}

function adoptAllStyles(element: ReactiveElement): void {
  const {elementStyles} = element.constructor as typeof ReactiveElement;
  const styles = [...(elementStyles as CSSResult[]), ...(laterStyles.get(element) ?? [])];
  if (element.shadowRoot) element.shadowRoot.adoptedStyleSheets = sheetsFor(element, styles);
}

/** Makes an element's shadow root, in whatever document it is. */
export function createStyledRoot(element: ReactiveElement): ShadowRoot {
  const {shadowRootOptions} = element.constructor as typeof ReactiveElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  adoptAllStyles(element);
  return root;
}

function sheetsFor(element: ReactiveElement, styles: readonly CSSResult[]): CSSStyleSheet[] {
  const view = windowOf(element);
  if (view === window) return styles.map(({styleSheet}) => styleSheet!);
  // Without a window nothing is shown.
  if (!view) return [];
  return styles.map(({cssText}) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    return sheet;
  });
}
