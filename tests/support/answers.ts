/** An answer of the test server, and what goes wrong with it. */
export interface Answer {
  /** HTTP status; 200 when missing. */
  readonly status?: number;
  /** Content type; `application/json` when missing, none when empty. */
  readonly type?: string;
  /** Further headers; a `location` may be `?`, which is the address itself. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What follows the body so many times, and what then follows as often: an address can only be so long. */
  readonly repeat?: readonly [text: string, times: number, closing?: string];
  /** What follows that. */
  readonly after?: string;
  /** How the text is written; in UTF-8 when missing. */
  readonly charset?: 'utf16le' | 'utf16be' | 'latin1';
  /** Sends the body compressed. */
  readonly gzip?: boolean;
  /** Which share of the bytes is sent, as if that were all. */
  readonly share?: number;
  /** Comes from another site, which allows no page to read it unless `headers` say so. */
  readonly elsewhere?: boolean;
  readonly fault?: Fault;
}

/**
 * What a connection does. `close`: it ends without an answer; `headers`: after the headers; `half`: in the middle of
 * the body; `cut`: one byte before the body does; `drip`: in the middle, after a few drops. `silent`: no answer ever
 * comes; `hang`: the last byte never does; the test has to end the request. `long-length`, `short-length`,
 * `two-lengths`: the length that is announced is not that of the body. `broken-chunk`, `no-last-chunk`: the framing of
 * the body is broken, or ends in the middle. `garbage`: the answer is none of HTTP.
 */
export type Fault =
  | 'close'
  | 'headers'
  | 'half'
  | 'cut'
  | 'drip'
  | 'silent'
  | 'hang'
  | 'long-length'
  | 'short-length'
  | 'two-lengths'
  | 'broken-chunk'
  | 'no-last-chunk'
  | 'garbage';

/**
 * Makes the address of an answer. It comes from the server that serves the test page, so a request for it is a real
 * one, needs no network, and has nothing to wait for.
 *
 * @param body - text, or anything else to be written as JSON
 */
export function answerUrl(body: unknown, {elsewhere, ...answer}: Answer = {}): string {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const origin = elsewhere ? document.documentElement.dataset.otherSite! : '';
  return `${origin}/tests/answers/${encodeURIComponent(JSON.stringify({...answer, body: text}))}`;
}
