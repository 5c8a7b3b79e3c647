import type {Article} from '../model/article.js';

/** A related list shows what its source answered. Bubbles, also out of shadow roots. */
export class ArticleListLoadEvent extends Event {
  static readonly eventName = 'article-list-load';

  /** The articles shown, in their order; empty when the source had none to show. */
  readonly articles: readonly Article[];

  constructor(articles: readonly Article[]) {
    super(ArticleListLoadEvent.eventName, {bubbles: true, composed: true});
    this.articles = articles;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-list-load': ArticleListLoadEvent;
  }
}
