import type {Article} from '../model/article.js';

/** A related list shows what its source answered. Bubbles, also out of shadow roots. */
export class ArticleListLoadEvent extends Event {
  /** The articles shown, in their order; empty when the source had none to show. */
  readonly articles: readonly Article[];

  constructor(articles: readonly Article[]) {
    super('article-list-load', {bubbles: true, composed: true});
    this.articles = articles;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-list-load': ArticleListLoadEvent;
  }
}
