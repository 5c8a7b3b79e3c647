import {html, nothing} from 'lit';
import {formatCount, formatDate} from '../../localize/formats.js';
import {formatAge} from '../../localize/relative-time.js';
import type {Messages} from '../../localize/messages.js';
import type {Article, ArticleAuthor, ArticleImage} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../../sanitize/safe-url.js';
import {readingMinutes} from '../../text/reading-time.js';
import type {CardLink, CardPieces} from './card-template.js';

/** What rendering an article depends on beside the article. */
export interface PieceSettings {
  /** Whether the picture is in the first view: loaded at once, ahead of others. */
  readonly priority?: boolean;
  readonly language: string;
  readonly messages: Messages;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  /** Where links open, as in `<a target>`. */
  readonly target?: string | null | undefined;
  /** The time that ages of dates are counted to, in milliseconds since 1970; without it dates stay dates. */
  readonly now?: number | undefined;
}

/** An article that was changed so many milliseconds after it was published says so. */
const CHANGE_MS = 24 * 60 * 60 * 1000;

/** Renders the pieces of an article. Every address passes through the allow-lists here, wherever it came from. */
export function cardPieces(article: Partial<Article>, settings: PieceSettings): CardPieces {
  return {
    link: linkTo(article.url, settings),
    media: imagePiece(article.image, settings),
    category: categoryPiece(article),
    headline: article.headline,
    summary:
      article.summary &&
      html`
        <p part="summary">${article.summary}</p>
      `,
    meta: metaPiece(article, settings),
  };
}

/** Renders a picture; nothing when there is none, or its address is refused or known to be broken. */
export function imagePiece(
  image: ArticleImage | undefined,
  {priority, broken}: Pick<PieceSettings, 'priority' | 'broken'>,
): unknown {
  const base = document.baseURI;
  const src = image && safeImageUrl(image.src, base);
  if (!src || broken.has(src)) return undefined;
  return html`
    <img
      part="media"
      src=${src}
      srcset=${(image.srcset && safeSrcset(image.srcset, base)) || nothing}
      sizes=${image.sizes ?? (image.srcset && !priority ? 'auto' : nothing)}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      alt=${image.alt ?? ''}
      loading=${priority ? 'eager' : 'lazy'}
      fetchpriority=${priority ? 'high' : nothing}
      decoding="async"
    />
  `;
}

/** Renders a name, with a link where it has one. */
export function namePiece({name, url}: {readonly name: string; readonly url?: string}): unknown {
  const href = safeLink(url);
  return href
    ? html`
        <a href=${href}>${name}</a>
      `
    : name;
}

/** The allowed form of a link's address; a refused one is told once and leaves plain text behind. */
function safeLink(url: string | undefined): string | undefined {
  const safe = url && safeUrl(url, document.baseURI);
  if (url && !safe) warnOnce(`the link "${url}" is not http, https, mailto or tel; it is shown as text.`);
  return safe || undefined;
}

function linkTo(url: string | undefined, {target, messages}: PieceSettings): CardLink | undefined {
  const href = safeLink(url);
  if (!href) return undefined;
  const {protocol, origin} = new URL(href);
  const hints = [
    protocol.startsWith('http') && origin !== location.origin && messages.externalSite,
    target === '_blank' && messages.opensInNewTab,
  ];
  return {href, target: target || undefined, hint: hints.filter((hint) => hint).join(', ')};
}

function categoryPiece({category, label}: Partial<Article>): unknown {
  if (!category && !label) return undefined;
  return html`
    <p part="category">
      ${
        label &&
        html`
          <span part="label label-${label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}">${label}</span>
        `
      }
      ${category && namePiece(category)}
    </p>
  `;
}

function metaPiece(article: Partial<Article>, settings: PieceSettings): unknown {
  const {authors = [], published, updated, wordCount} = article;
  const {language, messages} = settings;
  const isChanged = updated && !(Date.parse(updated) - Date.parse(published ?? '') < CHANGE_MS);
  const pieces = [
    ...authors.map((author) => bylinePiece(author, settings)),
    published && datePiece(published, 'dateline', '{date}', settings),
    isChanged && datePiece(updated, 'dateline updated', messages.updated, settings),
    wordCount &&
      html`
        <span part="reading-time">
          ${formatCount(messages.minutesToRead, readingMinutes(wordCount, article.language ?? language, article.headline), language)}
        </span>
      `,
  ].filter((piece) => piece);
  return pieces.length
    ? html`
        <p part="meta">${pieces}</p>
      `
    : undefined;
}

function bylinePiece(author: ArticleAuthor, {broken}: PieceSettings): unknown {
  const portrait = author.image && safeImageUrl(author.image, document.baseURI);
  return html`
    <span part="byline">
      ${
        portrait &&
        !broken.has(portrait) &&
        html`
          <img part="portrait" src=${portrait} alt="" width="24" height="24" loading="lazy" decoding="async" />
        `
      }
      ${namePiece(author)}
    </span>
  `;
}

/** Renders a date, or how long ago it was where that says more; the date itself is in the title then. */
function datePiece(date: string, part: string, message: string, {language, now}: PieceSettings): unknown {
  const day = formatDate(date, language);
  const age = now === undefined ? undefined : formatAge(date, now, language).text;
  return (
    day &&
    html`
      <time part=${part} datetime=${date} title=${age ? day : nothing}>
        ${message.replace('{date}', () => age ?? day)}
      </time>
    `
  );
}
