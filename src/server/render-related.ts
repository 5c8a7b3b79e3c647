import type {Article} from '../model/article.js';
import {attribute, escapeHtml} from './escape-html.js';
import {renderCard, type RenderCardOptions} from './render-card.js';

export interface RenderRelatedOptions extends RenderCardOptions {
  /** The heading's text; the element says "Related articles" in the page's language when missing. */
  readonly heading?: string;
  /** A source that the element asks for fresher articles; those written here stay until it answers, and if it fails. */
  readonly src?: string;
}

/** Writes articles as an `<article-related>` of cards, which are shown before and without script, as is its heading. */
export function renderRelated(articles: readonly Article[], options: RenderRelatedOptions = {}): string {
  const {prefix = 'article', heading, headingLevel = 3, src} = options;
  const level = Math.max(2, headingLevel - 1);
  const title = heading ? `<h${level} slot="heading">${escapeHtml(heading)}</h${level}>` : '';
  const cards = (Array.isArray(articles) ? articles : [])
    .map((article: Article) => renderCard(article, options))
    .join('');
  return `<${prefix}-related${attribute('src', src)}>${title}${cards}</${prefix}-related>`;
}
