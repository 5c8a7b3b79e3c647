import {ELEMENT_RULES} from './element-rules.js';
import {frameFor, isFrameMark} from './frames.js';
import {inertDocument} from './inert-document.js';
import {inTextLinks} from './in-text-links.js';
import {ALLOWED_ELEMENTS, allowedAttributes, ID_PREFIX, RENAMED_ELEMENTS, UNWRAPPED_ELEMENTS} from './policy.js';

const HTML_NAMESPACE = 'http://www.w3.org/1999/xhtml';
const ALLOWED = new Set(ALLOWED_ELEMENTS);
const UNWRAPPED = new Set(UNWRAPPED_ELEMENTS);

export interface RebuildOptions {
  /** What relative addresses are relative to. */
  readonly base: string;
  /** Origins whose frames stay. */
  readonly frameOrigins: readonly string[];
}

/**
 * Copies a tree that a sanitiser left, by the policy: allowed elements and attributes only, addresses absolute
 * and allowed, ids only where a link of the same text leads to them. What it does not know is not copied, so
 * nothing depends on one sanitiser keeping less than another.
 *
 * @param source a tree that is in no page
 * @returns nodes of a document without a page, in which nothing loads or runs
 */
export function rebuildTree(source: ParentNode & Node, {base, frameOrigins}: RebuildOptions): DocumentFragment {
  const inert = inertDocument();
  const links = inTextLinks(source, base);
  const result = inert.createDocumentFragment();
  const leading = new Map<Element, string>();
  copyContent(source, result);
  result.normalize();
  const places = new Set([...result.querySelectorAll('[id]')].map(({id}) => id));
  for (const [link, place] of leading) {
    // What a link led to may not have been kept.
    if (places.has(place)) link.setAttribute('href', `#${encodeURIComponent(place)}`);
  }
  return result;

  function copyContent(from: Node, into: ParentNode): void {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) into.append(node.nodeValue ?? '');
      else if (node.nodeType === Node.ELEMENT_NODE) copyElement(node as Element, into);
    }
  }

  function copyElement(element: Element, into: ParentNode): void {
    const {localName, namespaceURI} = element;
    if (namespaceURI !== HTML_NAMESPACE) return;
    if (UNWRAPPED.has(localName)) return copyContent(element, into);
    if (isFrameMark(element)) return into.append(frameFor(element, base, frameOrigins));
    const {id, target} = links.get(element) ?? {};
    // An anchor that only marks a place is no link.
    const isPlace = localName === 'a' && id && !element.hasAttribute('href');
    const name = isPlace ? 'span' : (RENAMED_ELEMENTS.get(localName) ?? localName);
    if (!ALLOWED.has(name)) return;
    const copy = copyAttributes(element, inert.createElement(name));
    copyContent(element, copy);
    const rest = Object.hasOwn(ELEMENT_RULES, name) && ELEMENT_RULES[name]!(copy, base);
    if (rest) return into.append(...rest);
    if (id) copy.id = ID_PREFIX + id;
    else copy.removeAttribute('id');
    if (target) leading.set(copy, ID_PREFIX + target);
    into.append(copy);
  }
}

function copyAttributes(from: Element, to: Element): Element {
  for (const name of allowedAttributes(to.localName)) {
    const value = from.getAttribute(name);
    if (value !== null) to.setAttribute(name, value);
  }
  return to;
}
