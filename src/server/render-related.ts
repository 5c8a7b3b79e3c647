import type {Article} from '../model/article.js';
import {attribute} from './escape-html.js';
import {renderCard, type RenderCardOptions} from './render-card.js';

export interface RenderRelatedOptions extends RenderCardOptions {
  /** The heading's text; the element says "Related articles" in the page's language when missing. */
  readonly heading?: string;
  /** A source that the element asks for fresher articles; those written here stay until it answers, and if it fails. */
  readonly src?: string;
}

/** Writes articles as an `<article-related>` of cards, which are shown before and without script. */
export function renderRelated(articles: readonly Article[], options: RenderRelatedOptions = {}): string {
  const {prefix = 'article', heading, src} = options;
  const cards = articles.map((article) => renderCard(article, options)).join('');
  return `<${prefix}-related${attribute('heading', heading)}${attribute('src', src)}>${cards}</${prefix}-related>`;
}
