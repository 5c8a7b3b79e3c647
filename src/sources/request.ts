import {SourceError} from '../model/source-error.js';

/** A whole load, from the request to the last byte. */
export const REQUEST_TIMEOUT_MS = 15_000;

/** More than any sensible list of articles. */
export const BODY_LIMIT_BYTES = 5_000_000;

export interface RequestOptions {
  /** Ends the load; its reason is thrown. */
  readonly signal?: AbortSignal | undefined;
  /** Replaces the platform's `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Ends the load with a `timeout` error; 15 seconds by default. */
  readonly timeout?: AbortSignal | undefined;
}

/** A source's answer, as it came. */
export interface SourceAnswer {
  readonly bytes: Uint8Array;
  /** Address after redirects. */
  readonly url: string;
  readonly contentType: string | null;
}

/**
 * Requests a source within the limits of time and size. Sends no header that would need a preflight.
 *
 * @throws {SourceError} with code `network`, `timeout`, `status` or `size`
 */
export async function request(url: string, options: RequestOptions = {}): Promise<SourceAnswer> {
  const {signal, fetch: load = fetch, timeout = AbortSignal.timeout(REQUEST_TIMEOUT_MS)} = options;
  try {
    const response = await load(url, {signal: signal ? AbortSignal.any([signal, timeout]) : timeout});
    if (!response.ok) {
      const {status} = response;
      throw new SourceError('status', `${url} answered with status ${status}`, {url, status});
    }
    const bytes = await readBytes(response, url);
    return {bytes, url: response.url || url, contentType: response.headers.get('content-type')};
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof SourceError) throw error;
    if (timeout.aborted) throw new SourceError('timeout', `${url} did not answer in time`, {url});
    throw new SourceError(
      'network',
      `${url} could not be reached, or it does not allow this page to read it (no CORS header)`,
      {url},
    );
  }
}

/** Counts while it reads: a server may announce less than it sends. */
async function readBytes(response: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > BODY_LIMIT_BYTES) {
      await reader?.cancel();
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
