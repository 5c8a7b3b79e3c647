import type {SourceError} from '../model/source-error.js';

/** A related list or a view could not read its source. Bubbles, also out of shadow roots. */
export class ArticleListErrorEvent extends Event {
  /** What went wrong: `code` for programs, `message` for the site builder. */
  readonly error: SourceError;

  constructor(error: SourceError) {
    super('article-list-error', {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-list-error': ArticleListErrorEvent;
  }
}
