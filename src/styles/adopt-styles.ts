import type {CSSResult, LitElement} from 'lit';

/** Gives an element the sheets of a part that was loaded later. */
export function adoptStyles(element: LitElement, styles: readonly CSSResult[]): void {
  element.shadowRoot?.adoptedStyleSheets.push(...styles.flatMap(({styleSheet}) => styleSheet ?? []));
}
