import {warnOnce} from '../model/warn-once.js';
import {findById} from './find-by-id.js';
import {flatParent} from './outline.js';
import {isPageBox} from './page-box.js';

/** A box in the page that scrolls in the page's place. */
export interface ScrollArea {
  readonly box: Element;
  /** Something at the beginning of its content, which moves with it. */
  readonly start: Element;
  /** Whether the element that asked is part of the content. */
  readonly isAround: boolean;
}

/**
 * Finds the box that an element belongs to: the one that is named, or else the nearest one around it that scrolls
 * now. Reads the layout.
 *
 * @param id of the box, as the page wrote it
 * @returns nothing when the page itself is what scrolls
 */
export function findScrollArea(element: Element, id: string | null | undefined): ScrollArea | undefined {
  const named = id ? findById(element, id) : null;
  if (id && !named) warnOnce(`container="${id}": there is no element with this id.`);
  let around = flatParent(element);
  while (around && (named ? around !== named : !scrolls(around))) around = flatParent(around);
  const box = named ?? around;
  if (!box || isPageBox(box)) return undefined;
  const start = [...box.children].find(isInFlow) ?? box.firstElementChild;
  return start ? {box, start, isAround: !!around} : undefined;
}

/**
 * The scrolling of the page is written on its root or body, but is the viewport's.
 *
 * @see https://drafts.csswg.org/css-overflow-3/#overflow-propagation
 */
function scrolls(element: Element): boolean {
  const {documentElement: root, body} = element.ownerDocument;
  const isPage = element === root || (element === body && styleOf(root).overflowY === 'visible');
  return !isPage && element.scrollHeight > element.clientHeight && /auto|scroll/.test(styleOf(element).overflowY);
}

/** Whether an element moves with the content that it begins: a sticky header does not. */
function isInFlow(element: Element): boolean {
  return element.getClientRects().length > 0 && /static|relative/.test(styleOf(element).position);
}

function styleOf(element: Element): CSSStyleDeclaration {
  return getComputedStyle(element);
}
