import type {Article} from '../model/article.js';

/**
 * The reader chose an article. Bubbles, also out of shadow roots; `preventDefault()` keeps the page,
 * for a site that opens articles by itself.
 */
export class ArticleOpenEvent extends Event {
  /** The article as far as the element knows it. */
  readonly article: Article;

  /** The click behind it, with its button and modifier keys. */
  readonly originalEvent: MouseEvent;

  /** Place in its list, counted from 1; `undefined` for a card of its own. */
  readonly position: number | undefined;

  constructor(article: Article, originalEvent: MouseEvent, position?: number) {
    super('article-open', {bubbles: true, composed: true, cancelable: true});
    this.article = article;
    this.originalEvent = originalEvent;
    this.position = position;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-open': ArticleOpenEvent;
  }
}
