import type {Article, ArticleAuthor, ArticleImage} from './article.js';

const ISO_DATE = /^\d{4}(-\d\d(-\d\d)?)?([T ]\d\d:.*)?$/;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads any JSON value as an article. Never throws. Fields of another type than theirs are left out, texts
 * are trimmed, markup in them stays text; `category`, `publisher`, `image` and authors may be given as a
 * mere text.
 *
 * @returns `undefined` when there is no headline
 */
export function readArticle(value: unknown): Article | undefined {
  const fields = readFields(value);
  const headline = readText(fields.headline);
  if (!headline) return undefined;
  const authors = [fields.authors ?? fields.author].flat().flatMap((author) => readNamed(author) ?? []);
  const tags = [fields.tags].flat().flatMap((tag) => readText(tag) ?? []);
  return filled({
    headline,
    url: readText(fields.url),
    id: typeof fields.id === 'number' ? String(fields.id) : readText(fields.id),
    category: readNamed(fields.category),
    summary: readText(fields.summary),
    authors: authors.length ? authors : undefined,
    image: readImage(fields.image),
    published: readDate(fields.published),
    updated: readDate(fields.updated),
    tags: tags.length ? tags : undefined,
    wordCount: readSize(fields.wordCount),
    body: readText(fields.body),
    language: readText(fields.language),
    label: readText(fields.label),
    publisher: readNamed(fields.publisher),
  });
}

/** Returns a trimmed text, or `undefined` for anything else and for nothing. */
export function readText(value: unknown): string | undefined {
  return (typeof value === 'string' && value.trim()) || undefined;
}

/** Returns an ISO 8601 date as it was given, or `undefined` for what is no date: engines read more as one than they agree on. */
export function readDate(value: unknown): string | undefined {
  const text = readText(value);
  return text && ISO_DATE.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/**
 * Returns the own fields of an object, or none for any other value. The copy has no prototype, so neither a
 * `__proto__` in the JSON nor a prototype that the page has changed can add any.
 */
export function readFields(value: unknown): Fields {
  return {__proto__: null, ...(typeof value === 'object' && !Array.isArray(value) ? value : undefined)};
}

/** Returns a number above zero, also one written as text, as attributes are; `undefined` for anything else. */
function readSize(value: unknown): number | undefined {
  // Objects are left out before: turning a deep one into a number overflows the stack.
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && number > 0 && number < Infinity ? number : undefined;
}

function readNamed(value: unknown): ArticleAuthor | undefined {
  const fields = readFields(value);
  const name = readText(value) ?? readText(fields.name);
  return name ? filled({name, url: readText(fields.url), image: readText(fields.image)}) : undefined;
}

function readImage(value: unknown): ArticleImage | undefined {
  const fields = readFields(value);
  const src = readText(value) ?? readText(fields.src);
  if (!src) return undefined;
  return filled({
    src,
    srcset: readText(fields.srcset),
    sizes: readText(fields.sizes),
    width: readSize(fields.width),
    height: readSize(fields.height),
    alt: readText(fields.alt),
  });
}

/** Drops the fields that are `undefined`, so that joining two articles never covers a field with nothing. */
function filled<T extends object>(fields: {[Key in keyof T]: T[Key] | undefined}): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
