/**
 * Returns a document without a page, in which nothing loads or runs. Not by `document.implementation`, a name that an
 * element of the page may have taken.
 */
export function inertDocument(): Document {
  return document.createElement('template').content.ownerDocument;
}
