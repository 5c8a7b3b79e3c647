import type {Article, ArticleAuthor, ArticleImage} from '../model/article.js';
import type {SourceWarning} from '../model/article-list.js';
import {readArticle, readDate, readText} from '../model/read-article.js';
import {safeImageUrl, safeSrcset, safeUrl} from '../sanitize/safe-url.js';

/** What every engine reads, and reads alike. */
const EXACT_DATE = /^[1-9]\d{3}(-\d\d(-\d\d)?)?(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** The fields of an article as a format gave them; addresses may be relative or hostile. */
export type ArticleFields = Readonly<Record<string, unknown>>;

/**
 * Makes an article of what a format gave: fields of the right type, every address absolute and allowed.
 *
 * @param base what relative addresses are relative to
 * @param warnings gets one entry for each thing that was left out
 * @param parseDate reads dates that are written for people
 * @returns `undefined` when there is no headline
 */
export function safeArticle(
  fields: ArticleFields,
  base: string,
  warnings: SourceWarning[],
  parseDate?: (text: string) => string | undefined,
): Article | undefined {
  const dated = (value: unknown): string | undefined => {
    // A count of seconds or of milliseconds: nobody knows which.
    const text = typeof value === 'number' ? String(value) : readText(value);
    const date = text && (exactDate(text) ?? parseDate?.(text));
    if (text && !date) warnings.push({code: 'date', message: `"${text.slice(0, 80)}" is no date`});
    return date;
  };
  const {published, updated} = fields;
  const article = readArticle({...fields, published: dated(published), updated: dated(updated)});
  if (!article) {
    warnings.push({code: 'item', message: 'an item has no headline'});
    return undefined;
  }
  const check = (url: string | undefined, allow: typeof safeUrl): string | undefined => {
    const safe = url && allow(url, base);
    if (url && !safe) warnings.push({code: 'url', message: `"${url.slice(0, 200)}" is no allowed address`});
    return safe || undefined;
  };
  const {url, category, authors, image, publisher, ...rest} = article;
  const link = check(url, safeUrl);
  const named = (given: ArticleAuthor): ArticleAuthor => {
    const href = check(given.url, safeUrl);
    const portrait = check(given.image, safeImageUrl);
    return {name: given.name, ...(href && {url: href}), ...(portrait && {image: portrait})};
  };
  const picture = image && safePicture(image, check(image.src, safeImageUrl), base);
  return {
    ...rest,
    ...(link && {url: link}),
    ...(category && {category: named(category)}),
    ...(authors && {authors: authors.map(named)}),
    ...(picture && {image: picture}),
    ...(publisher && {publisher: named(publisher)}),
  };
}

function safePicture(image: ArticleImage, src: string | undefined, base: string): ArticleImage | undefined {
  if (!src) return undefined;
  const {srcset: candidates, ...rest} = image;
  const srcset = candidates && safeSrcset(candidates, base);
  return {...rest, src, ...(srcset && {srcset})};
}

/**
 * Returns what programs mean by a date that is nearly exact.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9557#section-4.1 (names of time zones in brackets)
 */
function exactDate(text: string): string | undefined {
  const exact = text
    .replace(/\[[^[]*\]$/, '')
    .replace(/^(\S{10}) /, '$1T')
    .replace(/ ?(UTC|GMT)$/, 'Z')
    .replace(/ ?([+-]\d\d):?(\d\d)$/, '$1:$2')
    .replace(/(?<=:[\d.]+)([+-]\d\d)$/, '$1:00');
  return EXACT_DATE.test(exact) ? readDate(exact) : undefined;
}
