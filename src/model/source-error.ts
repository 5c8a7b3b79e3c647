/**
 * Why a source could not be read: no answer, no answer in time, an answer that says no, too much, or
 * something that is not articles.
 */
export const SOURCE_ERROR_CODES = ['network', 'timeout', 'status', 'size', 'format'] as const;

export type SourceErrorCode = (typeof SOURCE_ERROR_CODES)[number];

/** What else is known about a failed source. */
export interface SourceErrorDetails {
  readonly url?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** Seconds until the source wants to be asked again. */
  readonly retryAfter?: number | undefined;
}

/** A source could not be read. The message is written for the site builder. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
  readonly code: SourceErrorCode;
  readonly url: string | undefined;
  readonly status: number | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: SourceErrorCode, message: string, {url, status, retryAfter}: SourceErrorDetails = {}) {
    super(message);
    this.code = code;
    this.url = url;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
