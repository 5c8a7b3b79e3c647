import type {ToggleReason} from './toggle-reason.js';

/** An article body has opened or closed. Bubbles, also out of shadow roots. */
export class ArticleToggleEvent extends Event {
  /** The state that the body has now. */
  readonly open: boolean;

  readonly reason: ToggleReason;

  constructor(open: boolean, reason: ToggleReason) {
    super('article-toggle', {bubbles: true, composed: true});
    this.open = open;
    this.reason = reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-toggle': ArticleToggleEvent;
  }
}
