/** An answer of the test server, and what goes wrong with it. */
export interface Answer {
  /** HTTP status; 200 when missing. */
  readonly status?: number;
  /** Content type; `application/json` when missing, none when empty. */
  readonly type?: string;
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>>;
  /**
   * `close`: the connection ends without an answer. `cut`: it ends one byte before the body does. `hang`: that byte
   * never comes, and the test has to end the request.
   */
  readonly fault?: 'close' | 'cut' | 'hang';
}

/**
 * Makes the address of an answer. It comes from the server that serves the test page, so a request for it is a real
 * one, needs no network, and has nothing to wait for.
 *
 * @param body - text, or anything else to be written as JSON
 */
export function answerUrl(body: unknown, answer: Answer = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return `/tests/answers/${encodeURIComponent(JSON.stringify({...answer, body: text}))}`;
}
