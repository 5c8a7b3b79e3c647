import {formatCount, formatDate} from '../../localize/formats.js';
import {formatAge} from '../../localize/relative-time.js';
import type {Messages} from '../../localize/messages.js';
import type {Article, ArticleAuthor, ArticleImage} from '../../model/article.js';
import {toldChange} from '../../model/told-change.js';
import {warnOnce} from '../../model/warn-once.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../../sanitize/safe-url.js';
import {readingMinutes} from '../../text/reading-time.js';
import {textLanguage} from '../../text/text-language.js';
import {element, type Markup, type MarkupAttributes} from '../markup.js';
import type {CardLink, CardPieces} from './card-markup.js';

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

/** A date of publication needs no words. */
const PUBLISHED = {updated: '{date}', updatedAgo: '{age}'};

/** Describes the pieces of an article. Every address passes through the allow-lists here, wherever it came from. */
export function cardPieces(article: Partial<Article>, settings: PieceSettings): CardPieces {
  const {summary, image} = article;
  const picture = readPicture(image, settings);
  const lang = textLanguage(article.language, settings.language);
  return {
    lang,
    link: linkTo(article.url, settings),
    media: picture && element('img', picture),
    category: categoryPiece(article, lang),
    headline: article.headline,
    summary: summary ? element('p', {part: 'summary', lang}, summary) : undefined,
    meta: metaPiece(article, settings),
  };
}

/**
 * Reads the attributes of a picture, in the order in which they have to be set: `loading` counts for the `src` after it.
 *
 * @returns nothing when there is no picture, or its address is refused or known to be broken
 */
export function readPicture(
  image: ArticleImage | undefined,
  {priority, broken}: Pick<PieceSettings, 'priority' | 'broken'>,
): MarkupAttributes | undefined {
  const base = document.baseURI;
  const src = image && safeImageUrl(image.src, base);
  if (!src || broken.has(src)) return undefined;
  const {srcset, sizes, width, height, alt = ''} = image;
  return {
    part: 'media',
    loading: priority ? 'eager' : 'lazy',
    fetchpriority: priority ? 'high' : undefined,
    decoding: 'async',
    sizes: sizes ?? (srcset && !priority ? 'auto' : undefined),
    width,
    height,
    alt,
    srcset: (srcset && safeSrcset(srcset, base)) || undefined,
    src,
  };
}

/** The allowed form of a link's address; a refused one is told once and leaves plain text behind. */
function safeLink(url: string | undefined): string | undefined {
  const safe = url && safeUrl(url, document.baseURI);
  if (url && !safe) warnOnce(`the link "${url}" is not http, https, mailto or tel; it is shown as text.`);
  return safe || undefined;
}

/** A name, with a link where it has one. */
export function namePiece({name, url}: {readonly name: string; readonly url?: string}): Markup {
  const href = safeLink(url);
  return href ? element('a', {href}, name) : name;
}

function linkTo(url: string | undefined, {target, messages}: PieceSettings): CardLink | undefined {
  const href = safeLink(url);
  if (!href) return undefined;
  const isExternal = href.startsWith('http') && !href.startsWith(`${location.origin}/`);
  const hints = [isExternal && messages.externalSite, target === '_blank' && messages.opensInNewTab];
  return {href, target: target || undefined, hint: hints.filter((hint) => hint).join(', ')};
}

function categoryPiece({category, label}: Partial<Article>, lang: string | undefined): Markup | undefined {
  if (!category && !label) return undefined;
  const kind = label?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return element(
    'p',
    {part: 'category', lang},
    label && element('bdi', {part: `label label-${kind}`}, label),
    label && category && ' ',
    category && namePiece(category),
  );
}

function metaPiece(article: Partial<Article>, settings: PieceSettings): Markup | undefined {
  const {authors = [], published, wordCount} = article;
  const {language, messages} = settings;
  const updated = toldChange(article);
  const minutes = wordCount && readingMinutes(wordCount, article.language ?? language, article.headline);
  const content = dotted([
    ...authors.map((author) => bylinePiece(author, settings)),
    published && datePiece(published, 'dateline', settings, PUBLISHED),
    updated && datePiece(updated, 'dateline updated', settings, messages),
    minutes && element('span', {part: 'reading-time'}, formatCount(messages.minutesToRead, minutes, language)),
  ]);
  return content.length ? element('p', {part: 'meta'}, ...content) : undefined;
}

/** Sets dots behind the pieces that are there, and not in them: each may be in a direction of its own. */
function dotted(pieces: readonly (Markup | 0 | undefined)[]): Markup[] {
  const shown = pieces.flatMap((piece) => piece || []);
  // One box with its dot, which never begins a line then.
  return shown.flatMap((piece, index) =>
    index < shown.length - 1 ? [element('span', {}, piece, ' ·'), ' '] : [piece],
  );
}

function bylinePiece(author: ArticleAuthor, {broken}: PieceSettings): Markup {
  const src = author.image && safeImageUrl(author.image, document.baseURI);
  const portrait = {part: 'portrait', alt: '', width: 24, height: 24, loading: 'lazy', decoding: 'async', src};
  const isShown = src && !broken.has(src);
  return element(
    'bdi',
    {part: 'byline'},
    isShown ? element('img', portrait) : undefined,
    isShown ? ' ' : undefined,
    namePiece(author),
  );
}

/** A date, or how long ago it was where that says more; the date itself is in the title then. */
function datePiece(
  date: string,
  part: string,
  {language, now}: PieceSettings,
  {updated, updatedAgo}: Pick<Messages, 'updated' | 'updatedAgo'>,
): Markup | undefined {
  const day = formatDate(date, language);
  if (!day) return undefined;
  const age = now === undefined ? undefined : formatAge(date, now, language).text;
  const text = age ? updatedAgo.replace('{age}', () => age) : updated.replace('{date}', () => day);
  return element('time', {part, datetime: date, title: age ? day : undefined}, text);
}
