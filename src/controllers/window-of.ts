/**
 * Returns the window that an element is in; none for a document that is not shown. Not by the name alone, which an
 * element of the page may have taken.
 */
export function windowOf({ownerDocument}: Element): (Window & typeof globalThis) | null {
  return ownerDocument === document ? window : ownerDocument.defaultView;
}
