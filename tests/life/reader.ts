import {flatParent} from '../../src/controllers/outline.js';
import {clickMouse} from '../support/browser.js';

/** An element in whatever frame: classes of another page are not ours. */
export type AnyElement = HTMLElement;

const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
const isSlot = (node: Node): node is HTMLSlotElement => isElement(node) && node.localName === 'slot';

export const part = (element: AnyElement, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

/** What is rendered inside a node, slots filled. */
function flatChildren(node: Node): readonly Node[] {
  if (isSlot(node) && node.assignedNodes().length) return node.assignedNodes();
  return [...((isElement(node) && node.shadowRoot) || node).childNodes];
}

const styleOf = (element: Element) => element.ownerDocument.defaultView!.getComputedStyle(element);

/** Whether an element has a box that is not hidden. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({visibilityProperty: true}) && element.getBoundingClientRect().height > 0;
}

/** The element whose box a text is in. */
function boxOf(text: Node): Element {
  let box: Element | null | undefined = text.parentElement;
  while (box && styleOf(box).display === 'contents') box = flatParent(box);
  return box ?? (text.getRootNode() as ShadowRoot).host;
}

/** The text that can be seen in an element, slots filled. */
export function shownText(node: Node): string {
  if (node.nodeType !== Node.TEXT_NODE) return flatChildren(node).map(shownText).join('');
  const range = node.ownerDocument!.createRange();
  range.selectNodeContents(node);
  const isSeen = boxOf(node).checkVisibility({visibilityProperty: true}) && range.getClientRects().length;
  return isSeen ? (node as Text).data : '';
}

/**
 * The links and buttons that can be seen in an element, slots filled. What a link to the top shows depends on where the
 * reader is, so it counts on its own only.
 */
export function shownControls(node: Node): Element[] {
  const own = isElement(node) && node.matches('a[href],button') && isShown(node) ? [node] : [];
  const children = flatChildren(node).filter(({nodeName}) => nodeName !== 'ARTICLE-BACK-TO-TOP');
  return [...own, ...children.flatMap(shownControls)];
}

/** Waits for so many frames of a page, for what would have happened by then. */
export async function frames(count = 3): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** The page scrolls to so many CSS pixels from its top. */
export async function reach({ownerDocument: {defaultView}}: Element, top: number): Promise<void> {
  defaultView!.scrollTo({top, behavior: 'instant'});
  await new Promise(requestAnimationFrame);
}

/** Clicks something with the real mouse, where the reader scrolls to unless it is in view. */
export async function clickOn(target: Element, {isInView = false} = {}): Promise<void> {
  if (!isInView) target.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
  await new Promise(requestAnimationFrame);
  await clickMouse(target);
}

/**
 * Clicks a link with the real mouse, and keeps the reader on the page.
 *
 * @returns the path of the address that the browser would have gone to
 */
export async function followLink(
  link: Element,
  click: (link: Element) => unknown = clickOn,
): Promise<string | undefined> {
  let followed: string | undefined;
  const note = (event: Event) => {
    const target = event.composedPath().find((node) => isElement(node as Node) && (node as Element).matches('a[href]'));
    if (target && !event.defaultPrevented) followed = (target as HTMLAnchorElement).pathname;
    event.preventDefault();
  };
  const root = link.getRootNode();
  root.addEventListener('click', note);
  await click(link);
  root.removeEventListener('click', note);
  return followed;
}
