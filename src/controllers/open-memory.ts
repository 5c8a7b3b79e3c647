/** Of this page, told apart from other bodies on it by its id, else by its place among them. */
function keyOf(body: Element): string {
  const bodies = (body.getRootNode() as ParentNode).querySelectorAll(body.localName);
  return `article-body ${location.pathname}${location.search}#${body.id || [...bodies].indexOf(body)}`;
}

/** Returns whether the reader left a body of this page open in this tab; `undefined` when it was never toggled. */
export function recallOpen(body: Element): boolean | undefined {
  try {
    const kept = sessionStorage.getItem(keyOf(body));
    return kept ? kept === 'open' : undefined;
  } catch {
    // Readers may forbid storage altogether; then even naming it throws.
    return undefined;
  }
}

export function keepOpen(body: Element, open: boolean): void {
  try {
    sessionStorage.setItem(keyOf(body), open ? 'open' : 'closed');
  } catch {
    // As above, or it is full: the body begins as the page wrote it.
  }
}
