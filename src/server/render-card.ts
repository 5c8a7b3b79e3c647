import type {Article, ArticleAuthor, ArticleImage} from '../model/article.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../sanitize/safe-url.js';
import {textLanguage} from '../text/text-language.js';
import {attribute, escapeHtml} from './escape-html.js';
import {renderDate} from './render-date.js';
import {serverUrl} from './server-url.js';
import {writtenArticle} from './written-article.js';

/** How a server writes articles. */
export interface RenderOptions {
  /** BCP 47 tag of the page: dates are in it, and texts in another say so. Dates are English when it is missing. */
  readonly language?: string;
  /** Address that relative addresses are relative to; without one they stay relative. */
  readonly base?: string;
  /** Stands in the tags instead of `article`, as in `defineArticleWidgets`. */
  readonly prefix?: string;
}

export interface RenderCardOptions extends RenderOptions {
  /** The headline's level in the page's outline, 2 to 6; 3 when missing. */
  readonly headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** Where the picture sits relative to the text. */
  readonly layout?: 'auto' | 'stacked' | 'row' | 'overlay' | 'text';
  /** Whether the picture is in the first view of the page: it is loaded at once, ahead of others. */
  readonly priority?: boolean;
}

const NO_OPTIONS: RenderCardOptions = {};

/**
 * Writes an article as an `<article-card>` with its content in slots: readable before and without script, and
 * adopted by the element without being rendered again. Text is escaped, addresses pass the allow-lists. Never throws
 * whatever JSON is given, which is read as the elements read theirs; without a headline, nothing is written.
 */
export function renderCard(given: Article, options: RenderCardOptions = NO_OPTIONS): string {
  const article = writtenArticle(given);
  if (!article) return '';
  const {prefix = 'article', headingLevel = 3, layout} = options;
  const {summary} = article;
  const lang = languageAttribute(article, options);
  return (
    `<${prefix}-card${layout ? attribute('layout', layout) : ''}>` +
    renderPicture(article.image, options) +
    renderCategory(article, options.base, lang) +
    renderHeadline(article, headingLevel, options.base, lang) +
    (summary ? `<p slot="summary"${lang}>${escapeHtml(summary)}</p>` : '') +
    renderMeta(article, options) +
    `</${prefix}-card>`
  );
}

/** Returns the `lang` of an article's own texts, or nothing where it is that of the page. */
export function languageAttribute(article: Article, {language}: RenderOptions): string {
  return attribute('lang', textLanguage(article.language, language));
}

/** Writes a picture for a `media` slot; nothing when there is none, or its address is refused. */
export function renderPicture(image: ArticleImage | undefined, {base, priority}: RenderCardOptions): string {
  const src = image && serverImageUrl(image.src, base);
  if (!src) return '';
  const {sizes, width, height, alt = ''} = image;
  const srcset = image.srcset && safeSrcset(image.srcset, base, serverImageUrl);
  return (
    `<img slot="media" src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"` +
    (srcset ? attribute('srcset', srcset) + attribute('sizes', sizes) : '') +
    (width && height ? ` width="${Number(width)}" height="${Number(height)}"` : '') +
    (priority ? ' fetchpriority="high">' : ' loading="lazy">')
  );
}

function serverImageUrl(url: string, base: string | undefined): string | undefined {
  return serverUrl(url, safeImageUrl, base);
}

/** Writes label and category for a `category` slot. */
export function renderCategory({category, label}: Article, base: string | undefined, lang: string): string {
  if (!category && !label) return '';
  const mark = label ? `<strong>${escapeHtml(label)}</strong>${category ? ' ' : ''}` : '';
  return `<p slot="category"${lang}>${mark}${category ? renderName(category, base) : ''}</p>`;
}

function renderHeadline({headline, url}: Article, level: number, base: string | undefined, lang: string): string {
  const href = serverUrl(url, safeUrl, base);
  const text = escapeHtml(headline);
  return `<h${level} slot="headline"${lang}>${href ? `<a href="${escapeHtml(href)}">${text}</a>` : text}</h${level}>`;
}

function renderMeta({authors, published}: Article, {base, language}: RenderOptions): string {
  const line = renderLine(authors, published, base, language);
  return line && `<p slot="meta">${line}</p>`;
}

/** Writes authors and date, with a dot between. */
export function renderLine(
  authors: readonly ArticleAuthor[] | undefined,
  published: string | undefined,
  base: string | undefined,
  language: string | undefined,
): string {
  let line = '';
  // A name from right to left would take the numbers after it to its other side.
  for (const author of authors ?? []) line += `${line && ' · '}<bdi>${renderName(author, base)}</bdi>`;
  const date = published && renderDate(published, language);
  return date ? line + (line && ' · ') + date : line;
}

/** Writes a name, with a link where it has one. */
export function renderName({name, url}: ArticleAuthor, base: string | undefined): string {
  const href = url && serverUrl(url, safeUrl, base);
  return href ? `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>` : escapeHtml(name);
}
