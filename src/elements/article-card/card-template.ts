import {html, nothing, type TemplateResult} from 'lit';
import {formatCount, formatDate} from '../../localize/formats.js';
import type {Messages} from '../../localize/messages.js';
import type {Article, ArticleImage} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../../sanitize/safe-url.js';
import {readingMinutes} from '../../text/reading-time.js';

const MIDDLE_BUTTON = 1;

/** What a card shows beside the article itself. */
export interface CardSettings {
  readonly layout: string;
  /** Level of the headline in the page's outline; `undefined` where the page's own markup is the heading. */
  readonly level: number | undefined;
  /** Whether the picture is in the first view: loaded at once, ahead of others. */
  readonly priority?: boolean;
  readonly language: string;
  readonly messages: Messages;
  /** Addresses of pictures that could not be loaded. */
  readonly broken: ReadonlySet<string>;
  /** Wraps a piece into the slot that can replace it; a list without slots passes the piece through. */
  readonly slot: (name: string, content: unknown) => unknown;
  readonly openArticle: (event: MouseEvent) => void;
}

/** Renders the inside of a card. Every address passes through the allow-lists here, wherever it came from. */
export function cardTemplate(article: Partial<Article>, settings: CardSettings): TemplateResult {
  const {slot, level} = settings;
  return html`<div
    class="base ${settings.layout}"
    part="base"
    @click=${settings.openArticle}
    @auxclick=${settings.openArticle}
  >
    ${slot('media', imageTemplate(article.image, settings))}
    <div class="content" part="content">
      ${slot('category', categoryTemplate(article))}
      <div class="heading" role=${level ? 'heading' : nothing} aria-level=${level ?? nothing}>
        <a part="headline" class="headline" href=${link(article.url) ?? nothing}
          >${slot('headline', slot('', article.headline))}</a
        >
      </div>
      ${slot('summary', article.summary && html`<p class="summary" part="summary">${article.summary}</p>`)}
      ${slot('meta', metaTemplate(article, settings))} ${slot('actions', nothing)}
    </div>
  </div>`;
}

/**
 * Tells whether a click opens the card's article: one of the main or the middle button on the headline's link.
 *
 * @param link the page's own headline link, where there is one
 */
export function isCardOpening(event: MouseEvent, link?: Element): boolean {
  const main = link ?? (event.currentTarget as Element).querySelector('.headline[href]');
  return (
    !!main &&
    (event.type === 'click' || event.button === MIDDLE_BUTTON) &&
    event.composedPath().includes(main)
  );
}

/** The allowed form of a link's address; a refused one is told once and leaves plain text behind. */
function link(url: string | undefined): string | undefined {
  if (!url) return undefined;
  const safe = safeUrl(url, document.baseURI);
  if (!safe) warnOnce(`the link "${url}" is not http, https, mailto or tel; it is shown as text.`);
  return safe;
}

/** Renders a picture; nothing when there is none, or its address is refused or known to be broken. */
export function imageTemplate(
  image: ArticleImage | undefined,
  {priority, broken}: Pick<CardSettings, 'priority' | 'broken'>,
): unknown {
  const src = image && safeImageUrl(image.src, document.baseURI);
  if (!src || broken.has(src)) return nothing;
  return html`<img
    part="media"
    class="media"
    src=${src}
    srcset=${(image.srcset && safeSrcset(image.srcset, document.baseURI)) || nothing}
    sizes=${image.sizes ?? nothing}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    alt=${image.alt ?? ''}
    loading=${priority ? 'eager' : 'lazy'}
    fetchpriority=${priority ? 'high' : nothing}
    decoding="async"
  />`;
}

function categoryTemplate({category, label}: Partial<Article>): unknown {
  if (!category && !label) return nothing;
  return html`<p class="category" part="category">
    ${label && html`<span class="label" part="label">${label}</span>`} ${category && named(category)}
  </p>`;
}

/** Renders a name, with a link where it has one. */
export function named({name, url}: {readonly name: string; readonly url?: string}): unknown {
  const href = link(url);
  return href ? html`<a href=${href}>${name}</a>` : name;
}

function metaTemplate(article: Partial<Article>, {language, messages}: CardSettings): unknown {
  const {authors = [], published, wordCount} = article;
  const date = published && formatDate(published, language);
  if (!authors.length && !date && !wordCount) return nothing;
  return html`<p class="meta" part="meta">
    ${authors.map((author) => html`<span part="byline">${named(author)}</span>`)}
    ${date && html`<time part="dateline" datetime=${published}>${date}</time>`}
    ${
      wordCount &&
      html`<span part="reading-time"
        >${formatCount(messages.minutesToRead, readingMinutes(wordCount), language)}</span
      >`
    }
  </p>`;
}
