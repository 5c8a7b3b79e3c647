import type {ToggleReason} from './toggle-reason.js';

/** An article body is about to open or close; `preventDefault()` keeps it as it is. Bubbles, also out of shadow roots. */
export class ArticleBeforeToggleEvent extends Event {
  /** The state that the body is about to take. */
  readonly open: boolean;

  readonly reason: ToggleReason;

  constructor(open: boolean, reason: ToggleReason) {
    super('article-before-toggle', {bubbles: true, composed: true, cancelable: true});
    this.open = open;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-before-toggle': ArticleBeforeToggleEvent;
  }
}
