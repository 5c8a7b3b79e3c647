import type {SourceError} from '../model/source-error.js';

/** A body could not read its source. Bubbles, also out of shadow roots. */
export class ArticleTextErrorEvent extends Event {
  /** What went wrong: `code` for programs, `message` for the site builder. */
  readonly error: SourceError;

  constructor(error: SourceError) {
    super('article-text-error', {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-text-error': ArticleTextErrorEvent;
  }
}
