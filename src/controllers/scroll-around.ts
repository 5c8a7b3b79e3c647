/**
 * Scrolls what contains an element, the innermost scroll container first, at once and by so many CSS
 * pixels in all. Walks the flattened tree, through slots and shadow roots.
 */
export function scrollAround(element: Element, distance: number): void {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element) {
      const before = node.scrollTop;
      node.scrollBy({top: distance, behavior: 'instant'});
      distance -= node.scrollTop - before;
    }
    node = (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
  }
}
