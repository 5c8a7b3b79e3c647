/** Returns the state that a body had on this page earlier in the session, `undefined` when none is known. */
export function recallOpen(body: Element): boolean | undefined {
  try {
    const state = sessionStorage.getItem(keyOf(body));
    return state === null ? undefined : state === 'open';
  } catch {
    // Reading storage throws where the page or the reader forbids it.
    return undefined;
  }
}

export function rememberOpen(body: Element & {readonly open: boolean}): void {
  try {
    sessionStorage.setItem(keyOf(body), body.open ? 'open' : 'closed');
  } catch {
    // As above, or storage is full: the body then starts as the page says.
  }
}

/** A body without an id is known by its place among those of the page. */
function keyOf(body: Element): string {
  const name = body.id || [...document.querySelectorAll(body.localName)].indexOf(body);
  return `${body.localName} ${location.pathname}${location.search} ${name}`;
}
