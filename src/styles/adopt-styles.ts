import type {CSSResult, ReactiveElement} from '@lit/reactive-element';

/** Gives an element the sheets of a part that was loaded later. */
export function adoptStyles(element: ReactiveElement, styles: readonly CSSResult[]): void {
  element.shadowRoot?.adoptedStyleSheets.push(...styles.flatMap(({styleSheet}) => styleSheet ?? []));
}
