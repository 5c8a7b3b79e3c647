/** A body shows the text of its source. Bubbles, also out of shadow roots. */
export class ArticleTextLoadEvent extends Event {
  /** Address of the text after redirects. */
  readonly url: string;

  constructor(url: string) {
    super('article-text-load', {bubbles: true, composed: true});
    this.url = url;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-text-load': ArticleTextLoadEvent;
  }
}
