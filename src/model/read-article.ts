import type {Article, ArticleAuthor, ArticleImage} from './article.js';

const ISO_DATE = /^\d{4}(-(?!00)\d\d(-(?!00)\d\d([T ]\d\d:.*)?)?)?$/;

/**
 * What schema.org calls an article: its type or one of those below it, by name or by address. Only `APIReference` is
 * left out, which is a manual.
 *
 * @see https://schema.org/Article#subtypes
 */
export const ARTICLE_TYPE = /(Article|Report|BlogPosting|MediaPosting|ForumPosting)$/;

/** More authors or tags than these are no description. */
const LIST_LIMIT = 100;

type Fields = Readonly<Record<string, unknown>>;

/** How each field of a thing is read from any value. */
type Readers<T> = {readonly [Name in keyof T]-?: (value: unknown) => T[Name] | undefined};

const NAMED: Readers<ArticleAuthor> = {name: readText, url: readText, image: readText};

const IMAGE: Readers<ArticleImage> = {
  src: readText,
  srcset: readText,
  sizes: readText,
  width: readSize,
  height: readSize,
  alt: readText,
};

const ARTICLE: Readers<Article> = {
  headline: readText,
  url: readText,
  id: (value) => (typeof value === 'number' ? String(value) : readText(value)),
  category: readNamed,
  summary: readText,
  authors: (value) => readAll(value, readNamed),
  image: readImage,
  published: readDate,
  updated: readDate,
  tags: (value) => readAll(value, readText),
  wordCount: readSize,
  body: readText,
  language: readText,
  label: readText,
  publisher: readNamed,
};

/**
 * Reads any JSON value as an article. Never throws. Fields of another type than theirs are left out, texts
 * are trimmed, markup in them stays text; `category`, `publisher`, `image` and authors may be given as a
 * mere text, and an only author as `author`.
 *
 * @returns `undefined` when there is no headline
 */
export function readArticle(value: unknown): Article | undefined {
  if (!readText(ownField(value, 'headline'))) return undefined;
  const article = readShape(value, ARTICLE);
  const authors = article.authors ?? ARTICLE.authors(ownField(value, 'author'));
  if (authors) Object.assign(article, {authors});
  return article;
}

/** Returns a trimmed text, or `undefined` for anything else and for nothing. */
export function readText(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/**
 * Returns a date as it was given, or `undefined` for what is neither ISO 8601 nor the same with a space before the time, as
 * RFC 3339 allows: engines read more as a date than they agree on.
 */
export function readDate(value: unknown): string | undefined {
  const text = readText(value);
  if (!text || !ISO_DATE.test(text) || Number.isNaN(Date.parse(text))) return undefined;
  // Every month has 28 days; to some engines the 30th of February is the 2nd of March.
  if (!(text.slice(8, 10) > '28')) return text;
  const day = text.slice(0, 10);
  return JSON.stringify(new Date(day)).startsWith(`"${day}`) ? text : undefined;
}

/**
 * Returns the own fields of an object, or none for any other value. The copy has no prototype, so neither a
 * `__proto__` in the JSON nor a prototype that the page has changed can add any.
 */
export function readFields(value: unknown): Fields {
  return {__proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : undefined)};
}

/** Returns a number above zero, also one written as text, as attributes are; `undefined` for anything else. */
export function readSize(value: unknown): number | undefined {
  // Objects are left out before: turning a deep one into a number overflows the stack.
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < Infinity ? number : undefined;
}

/** Returns what can be read of one value or a list of some; `undefined` when that is nothing. */
function readAll<T>(value: unknown, read: (value: unknown) => T | undefined): T[] | undefined {
  if (value === undefined) return undefined;
  const given: readonly unknown[] = Array.isArray(value) ? value : [value];
  const all = given
    .slice(0, LIST_LIMIT)
    .map(read)
    .filter((one) => one !== undefined);
  return all.length ? all : undefined;
}

function readNamed(value: unknown): ArticleAuthor | undefined {
  return readNameable(value, 'name', NAMED);
}

function readImage(value: unknown): ArticleImage | undefined {
  return readNameable(value, 'src', IMAGE);
}

/** Reads what may be given as a mere text: its one field that has to be there. */
function readNameable<T extends object>(value: unknown, field: string, readers: Readers<T>): T | undefined {
  const given = readText(value) ? {[field]: value} : value;
  return readText(ownField(given, field)) ? readShape(given, readers) : undefined;
}

function ownField(value: unknown, name: string): unknown {
  return Object.hasOwn(Object(value) as object, name) ? (value as Fields)[name] : undefined;
}

/**
 * What comes back inherits nothing: a page that changed `Object.prototype` would fill what is missing. An object without
 * any prototype would do that as well, but the engine keeps it as a table, four times as large.
 */
class Shape {
  static {
    Object.setPrototypeOf(this.prototype, null);
  }
}

/**
 * Reads an object field by field. A field that cannot be read is not there, so that joining two articles never covers
 * one with nothing.
 */
function readShape<T extends object>(value: unknown, readers: Readers<T>): T {
  const read = new Shape() as T;
  for (const name of Object.keys(readers) as (keyof T & string)[]) {
    const field = readers[name](ownField(value, name));
    if (field !== undefined) read[name] = field;
  }
  return read;
}
