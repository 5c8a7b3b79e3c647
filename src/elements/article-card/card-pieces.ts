import {html, nothing} from 'lit';
import {formatCount, formatDate} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article, ArticleImage} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../../sanitize/safe-url.js';
import {readingMinutes} from '../../text/reading-time.js';
import type {CardPieces} from './card-template.js';

/** What rendering an article depends on beside the article. */
export interface PieceSettings {
  /** Whether the picture is in the first view: loaded at once, ahead of others. */
  readonly priority?: boolean;
  readonly language: string;
  readonly messages: Messages;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
}

/** Renders the pieces of an article. Every address passes through the allow-lists here, wherever it came from. */
export function cardPieces(article: Partial<Article>, settings: PieceSettings): CardPieces {
  return {
    href: safeLink(article.url),
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
      sizes=${image.sizes ?? nothing}
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

function categoryPiece({category, label}: Partial<Article>): unknown {
  if (!category && !label) return undefined;
  return html`
    <p part="category">
      ${
        label &&
        html`
          <span part="label">${label}</span>
        `
      }
      ${category && namePiece(category)}
    </p>
  `;
}

function metaPiece(article: Partial<Article>, {language, messages}: PieceSettings): unknown {
  const {authors = [], published, wordCount} = article;
  const date = published && formatDate(published, language);
  const minutes = wordCount && readingMinutes(wordCount, article.language ?? language, article.headline);
  if (!authors.length && !date && !wordCount) return undefined;
  return html`
    <p part="meta">
      ${authors.map(
        (author) => html`
          <span part="byline">${namePiece(author)}</span>
        `,
      )}
      ${
        date &&
        html`
          <time part="dateline" datetime=${published}>${date}</time>
        `
      }
      ${
        minutes &&
        html`
          <span part="reading-time">${formatCount(messages.minutesToRead, minutes, language)}</span>
        `
      }
    </p>
  `;
}
