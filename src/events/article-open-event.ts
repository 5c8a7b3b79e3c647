import type {ArticleReason} from '../model/article-reason.js';
import type {Article} from '../model/article.js';

export type {ArticleReason};

/** Where an article stands in its list, and why; empty for a card of its own. */
export interface ArticlePlace {
  /** Counted from 1. */
  readonly position?: number | undefined;
  /** How the list is ranked. */
  readonly rank?: 'none' | 'newest' | 'similar' | undefined;
  /** How similar it is to the current article; higher is more, and 0 is not at all. */
  readonly score?: number | undefined;
  readonly reason?: ArticleReason | undefined;
}

/**
 * The reader chose an article. Bubbles, also out of shadow roots; `preventDefault()` keeps the page,
 * for a site that opens articles by itself.
 */
export class ArticleOpenEvent extends Event {
  /** The article as far as the element knows it. */
  readonly article: Article;

  /** The click behind it, with its button and modifier keys. */
  readonly originalEvent: MouseEvent;

  /** Place in its list, counted from 1, which the list notes in the event of a card; `undefined` for a card of its own. */
  position: number | undefined;

  /** How its list is ranked; `undefined` for a card of its own. */
  readonly rank: ArticlePlace['rank'];

  /** How similar it is to the current article, where the list is ranked so. */
  readonly score: number | undefined;

  /** Why it is in a list that is ranked by similarity, where that can be said. */
  readonly reason: ArticleReason | undefined;

  constructor(article: Article, originalEvent: MouseEvent, place: ArticlePlace = {}) {
    super('article-open', {bubbles: true, composed: true, cancelable: true});
    this.article = article;
    this.originalEvent = originalEvent;
    this.position = place.position;
    this.rank = place.rank;
    this.score = place.score;
    this.reason = place.reason;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-open': ArticleOpenEvent;
  }
}
