import {readDocument} from './read-document.js';

/** Returns what scrolls in a page as a whole. */
export function pageBox(document: Document): Element {
  return readDocument('scrollingElement', document) ?? document.documentElement;
}

/** Whether what scrolls is the page, of whatever document. */
export function isPageBox(box: Element): boolean {
  return box === pageBox(box.ownerDocument);
}
