import {SourceError} from '../model/source-error.js';
import {PLATFORM_CLOCK, type Clock} from './clock.js';
import {shareLoad} from './share-load.js';

/** A whole load, from the first request to the last byte, all tries and the pauses between them. */
const LOAD_TIME_MS = 15_000;

/** More than any sensible list of articles; counted as it is after decompression. */
const BODY_LIMIT_BYTES = 5_000_000;

/** Tries after the first one. */
const RETRY_LIMIT = 2;

/** The first pause; each further one is twice as long. */
const RETRY_PAUSE_MS = 500;

/** A server that asks for a longer pause is not waited for. */
const RETRY_AFTER_LIMIT_MS = 30_000;

export interface RequestOptions {
  /** Ends the load; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Milliseconds for the whole load, 15,000 by default. A pause that the server asks for (`Retry-After`) is part of
   * it: one that does not fit, or is longer than 30 seconds, ends the load at once, with `retryAfter` in the error.
   */
  readonly timeLimit?: number | undefined;
  /**
   * Awaited before each try, with the signal of the load; its time does not count. Holds a load back while the reader
   * is offline or looks elsewhere. Where several callers share a load, the first one's is asked.
   */
  readonly ready?: ((signal: AbortSignal) => Promise<void>) | undefined;
  /** Replaces the platform's time. */
  readonly clock?: Clock | undefined;
}

/** A source's answer, as it came. */
export interface SourceAnswer {
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
}

/**
 * Requests a source within the limits of time and size; again, up to two times and after a growing pause, when the
 * network or the server fails in a way that may pass (408, 429, 5xx). What is requested already is not requested once
 * more. Sends no header that would need a preflight.
 *
 * @throws {SourceError} with code `network`, `timeout`, `status` or `size`; when `signal` ends the load, its reason
 */
export function request(url: string, options: RequestOptions = {}): Promise<SourceAnswer> {
  return shareLoad(url, options, (signal) => requestPatiently(url, options, signal));
}

async function requestPatiently(url: string, options: RequestOptions, signal: AbortSignal): Promise<SourceAnswer> {
  const {clock = PLATFORM_CLOCK, ready} = options;
  let {timeLimit: left = LOAD_TIME_MS} = options;
  for (let retries = 0; ; retries++) {
    await ready?.(signal);
    signal.throwIfAborted();
    const start = clock.now();
    try {
      return await requestOnce(url, {...options, clock, signal, timeLimit: left});
    } catch (error) {
      left -= clock.now() - start;
      const pause = pauseAfter(error, retries);
      if (pause === undefined || pause >= left) throw error;
      await clock.wait(pause, signal);
      left -= pause;
    }
  }
}

/** Milliseconds to wait before the next try, different for each page so that not all come back at once. */
function pauseAfter(error: unknown, retries: number): number | undefined {
  if (!(error instanceof SourceError) || retries >= RETRY_LIMIT) return undefined;
  const {code, status = 0, retryAfter = 0} = error;
  const mayPass = code === 'network' || status === 408 || status === 429 || status >= 500;
  if (!mayPass || retryAfter * 1000 > RETRY_AFTER_LIMIT_MS) return undefined;
  const pause = RETRY_PAUSE_MS * 2 ** retries * (0.5 + Math.random() / 2);
  return Math.max(pause, retryAfter * 1000);
}

type OneRequest = RequestOptions & {readonly signal: AbortSignal; readonly timeLimit: number; readonly clock: Clock};

async function requestOnce(url: string, options: OneRequest): Promise<SourceAnswer> {
  const {signal, clock, timeLimit} = options;
  const ending = new AbortController();
  const end = (): void => ending.abort(signal.reason);
  signal.addEventListener('abort', end);
  const timeout = clock.wait(timeLimit, ending.signal).then(() => {
    throw new SourceError('timeout', `${url} did not answer in time`, {url});
  });
  try {
    return await Promise.race([readAnswer(url, options, ending.signal), timeout]);
  } finally {
    signal.removeEventListener('abort', end);
    // Ends what is left of it: the timer, the rest of an answer that is not read.
    ending.abort();
  }
}

async function readAnswer(
  url: string,
  {fetch: load = fetch, clock}: OneRequest,
  signal: AbortSignal,
): Promise<SourceAnswer> {
  try {
    // A page that gave all objects a `body` would else have sent one.
    const response = await load(url, Object.assign(Object.create(null) as RequestInit, {signal}));
    const {status, headers} = response;
    if (!response.ok) {
      const retryAfter = readRetryAfter(headers.get('retry-after'), clock.now());
      throw new SourceError('status', `${url} answered with status ${status}`, {url, status, retryAfter});
    }
    const bytes = await readBytes(response, url);
    return {bytes, url: response.url || url, contentType: headers.get('content-type')};
  } catch (error) {
    throw error instanceof SourceError ? error : new SourceError('network', describeFailure(url), {url});
  }
}

/** Says what a page cannot know, but its builder can find out: whether the other site allows the request. */
function describeFailure(url: string): string {
  const {origin} = (globalThis as {location?: {origin?: string}}).location ?? {};
  const isOther = URL.canParse(url) && new URL(url).origin !== origin;
  if (!origin) return `${url} could not be reached`;
  if (!isOther) return `${url} could not be reached, or leads to another site that pages of ${origin} may not read`;
  return (
    `${url} could not be reached, or its site does not allow pages of ${origin} to read it (no CORS header; feeds ` +
    'mostly have none). Use a source that allows it, such as the JSON API of WordPress (/wp-json/wp/v2/posts?_embed) ' +
    'or Ghost, or a function on your own site that reads it with parseArticles and answers JSON.'
  );
}

/**
 * Seconds until a server wants to be asked again.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
function readRetryAfter(header: string | null, now: number): number | undefined {
  if (!header || !/^\d+$|GMT$/.test(header)) return undefined;
  const seconds = header.endsWith('GMT') ? (Date.parse(header) - now) / 1000 : Number(header);
  return seconds >= 0 ? seconds : undefined;
}

/** Counts while it reads: a server may announce less than it sends. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > BODY_LIMIT_BYTES) {
      throw new SourceError('size', `${url} answered with more than ${BODY_LIMIT_BYTES / 1e6} MB`, {url});
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
