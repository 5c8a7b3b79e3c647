interface Caret {
  readonly node: Node;
  readonly offset: number;
}

/** The tags of the cards in each root. */
const tags = new WeakMap<Node, Set<string>>();

/**
 * Lets the mouse select the text that lies under the stretched links of cards. Pressed anywhere else, on the
 * headline, the picture or the space between, such a link is dragged like any other; and what is not a mere
 * press of the main button, a menu, a middle click, a modifier key, stays the link's.
 *
 * @param card one of the cards in a root; it stands for all of them
 */
export function selectUnderLinks(card: Element): void {
  const root = card.getRootNode();
  const known = tags.get(root);
  tags.set(root, new Set(known).add(card.localName));
  if (!known) root.addEventListener('mousedown', beginSelection as EventListener, true);
}

function beginSelection(event: MouseEvent): void {
  const path = event.composedPath() as Element[];
  const names = tags.get(event.currentTarget as Node);
  // The roots around pass the event on as well.
  const card = path.find((node) => names?.has(node.localName) && node.getRootNode() === event.currentTarget);
  const link = path.find((node) => node instanceof HTMLAnchorElement);
  if (!link || !card || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  const start = caretUnder(link, card, event);
  if (!start || link.contains(start.node) || !isOn(start.node, event)) return;
  // Else the browser drags the link.
  event.preventDefault();
  const selection = getSelection();
  const select = ({node, offset}: Caret) => selection?.setBaseAndExtent(start.node, start.offset, node, offset);
  select(start);
  const gesture = new AbortController();
  const {signal} = gesture;
  const extend = (move: MouseEvent) => {
    const end = caretUnder(link, card, move);
    if (end) select(end);
  };
  const end = () => {
    gesture.abort();
    if (selection?.isCollapsed === false) ignoreNextClick();
  };
  addEventListener('mousemove', extend, {signal, capture: true});
  addEventListener('mouseup', end, {signal, capture: true});
}

/** Finds the place in the text of a card below the link that covers it. */
function caretUnder(link: HTMLElement, card: Element, {clientX, clientY}: MouseEvent): Caret | undefined {
  const shadowRoots = card.shadowRoot ? [card.shadowRoot] : [];
  link.style.pointerEvents = 'none';
  const caret = caretAt(clientX, clientY, shadowRoots);
  link.style.removeProperty('pointer-events');
  const isInCard = caret && [card, ...shadowRoots].some((tree) => tree.contains(caret.node));
  return isInCard && caret.node instanceof Text ? caret : undefined;
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y, {shadowRoots});
  if (position) return {node: position.offsetNode, offset: position.offset};
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? {node: range.startContainer, offset: range.startOffset} : undefined;
}

/** Tells whether the mouse is on a line of a text, not only next to it. */
function isOn(text: Node, {clientX, clientY}: MouseEvent): boolean {
  const range = document.createRange();
  range.selectNodeContents(text);
  return [...range.getClientRects()].some(
    ({left, right, top, bottom}) => clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
}

/** The release of the button that ends a selection is no click; should none come, the next one counts again. */
function ignoreNextClick(): void {
  const ignored = new AbortController();
  const ignore = (click: Event) => {
    click.preventDefault();
    click.stopImmediatePropagation();
  };
  addEventListener('click', ignore, {capture: true, signal: ignored.signal});
  setTimeout(() => ignored.abort());
}
