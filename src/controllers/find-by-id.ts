/**
 * Finds an element by its id the way a reader of the markup would: in the shadow root that `from` is in, then in
 * those around it, last in the document.
 */
export function findById(from: Node, id: string): HTMLElement | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  // Not by a method whose name an element of the page may have taken, and in a page of any mode by the case.
  const found = id ? root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`) : null;
  return found ?? (root instanceof ShadowRoot ? findById(root.host, id) : null);
}
