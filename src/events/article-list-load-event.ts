import type {Article} from '../model/article.js';

/** A related list shows what its source answered. Bubbles, also out of shadow roots. */
export class ArticleListLoadEvent extends Event {
  /** The articles shown, in their order; empty when the source had none to show. */
  readonly articles: readonly Article[];

  /** Whether the source failed and the articles are those of its last good answer. */
  readonly stale: boolean;

  constructor(articles: readonly Article[], stale = false) {
    super('article-list-load', {bubbles: true, composed: true});
    this.articles = articles;
    this.stale = stale;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-list-load': ArticleListLoadEvent;
  }
}
