import type {Article} from '../model/article.js';
import {htmlTags} from '../text/html-tags.js';
import {isSamePicture} from '../text/same-picture.js';
import {tagAttributes} from '../text/tag-attributes.js';
import {attribute, escapeHtml} from './escape-html.js';
import {languageAttribute, renderCategory, renderLine, renderPicture, type RenderOptions} from './render-card.js';
import {writtenArticle} from './written-article.js';

export interface RenderViewOptions extends RenderOptions {
  /**
   * The body as HTML that the site trusts: it is written as it stands, so what comes from outside must have passed
   * a sanitiser. Without it the page has no body; `article.body` is never written.
   */
  readonly bodyHtml?: string;
  /** How many paragraphs of the body are shown while it is closed. */
  readonly paragraphs?: number;
  /** Source of related articles. */
  readonly related?: string;
}

/**
 * Writes a whole article as an `<article-view>` with its content in slots, complete before and without script. Never
 * throws whatever JSON is given; without a headline, only the body is written.
 */
export function renderView(given: Article, options: RenderViewOptions = {}): string {
  const {prefix = 'article', bodyHtml, paragraphs, related} = options;
  const article = writtenArticle(given);
  return (
    `<${prefix}-view${attribute('paragraphs', paragraphs)}${attribute('related', related)}>` +
    (article ? renderPieces(article, options) : '') +
    (bodyHtml ?? '') +
    `</${prefix}-view>`
  );
}

function renderPieces(article: Article, options: RenderViewOptions): string {
  const {base, bodyHtml} = options;
  const {headline, summary, image} = article;
  const isInBody = image && bodyHtml && showsPicture(bodyHtml, String(image.src));
  const picture = isInBody ? '' : renderPicture(image, {base, priority: true}).replace(' slot="media"', '');
  const lang = languageAttribute(article, options);
  return (
    renderCategory(article, base, lang) +
    `<h1 slot="headline"${lang}>${escapeHtml(headline)}</h1>` +
    (summary ? `<p slot="lead"${lang}>${escapeHtml(summary)}</p>` : '') +
    renderByline(article, options) +
    (picture ? `<figure slot="media">${picture}</figure>` : '')
  );
}

function showsPicture(html: string, image: string): boolean {
  for (const {name, start, end} of htmlTags(html)) {
    if (name === 'img' && isSamePicture(tagAttributes(html.slice(start, end)).src ?? '', image)) return true;
  }
  return false;
}

function renderByline({authors, published}: Article, {base, language}: RenderOptions): string {
  const line = renderLine(authors, published, base, language);
  return line && `<p slot="byline">${line}</p>`;
}
