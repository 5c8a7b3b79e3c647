import type {Article} from '../model/article.js';
import {readArticle, readDate, readText} from '../model/read-article.js';

/** A date of a day that every month has; whether there is such a month is seen when it is written. */
const PLAIN_DATE = /^\d{4}-\d\d-(?:[01]\d|2[0-8])(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?$/;

/** The fields of what may be an article, a name or a picture. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Returns the article that a server writes, read from any JSON as the elements read theirs.
 *
 * Most are in order as they are given. To look whether they are costs little; to read one field by field takes several
 * times as long as to write it.
 *
 * @returns `undefined` when there is no headline
 */
export function writtenArticle(given: unknown): Article | undefined {
  return isInOrder(given) ? given : readArticle(given);
}

function isInOrder(given: unknown): given is Article {
  if (!given) return false;
  const {headline, url, category, label, summary, language, authors, author, published, image} = given as Fields;
  return (
    !!readText(headline) &&
    isText(url) &&
    isText(label) &&
    isText(summary) &&
    isText(language) &&
    (category === undefined || isNamed(category)) &&
    (authors === undefined ? author === undefined : Array.isArray(authors) && authors.every(isNamed)) &&
    isDate(published) &&
    (image === undefined || isPicture(image))
  );
}

function isPicture(given: unknown): boolean {
  if (!given) return false;
  const {src, srcset, sizes, alt, width, height} = given as Fields;
  return !!readText(src) && isText(srcset) && isText(sizes) && isText(alt) && isNumber(width) && isNumber(height);
}

function isNamed(given: unknown): boolean {
  if (!given) return false;
  const {name, url} = given as Fields;
  return !!readText(name) && isText(url);
}

function isDate(given: unknown): boolean {
  return given === undefined || (typeof given === 'string' && (PLAIN_DATE.test(given) || readDate(given) === given));
}

function isText(given: unknown): boolean {
  return given === undefined || typeof given === 'string';
}

function isNumber(given: unknown): boolean {
  return given === undefined || typeof given === 'number';
}
