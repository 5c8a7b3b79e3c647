import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {readFields, readText} from '../model/read-article.js';
import {SourceError} from '../model/source-error.js';
import {plainText} from '../text/plain-text.js';
import {isJsonFeed, parseJsonFeed} from './json-feed.js';
import {isPlainArticles, parsePlainArticles} from './plain-articles.js';
import {isWordpress, parseWordpress} from './wordpress.js';

/** Longest list that is shown; what comes after is left out with a warning. */
const ITEM_LIMIT = 500;

interface SourceFormat {
  readonly matches: (value: unknown) => boolean;
  readonly parse: (value: unknown, url: string) => ArticleList;
}

/** In the order in which they are tried: the narrower shape first. */
const FORMATS = {
  'json-feed': {matches: isJsonFeed, parse: parseJsonFeed},
  wordpress: {matches: isWordpress, parse: parseWordpress},
  articles: {matches: isPlainArticles, parse: parsePlainArticles},
} as const satisfies Record<string, SourceFormat>;

export type SourceType = keyof typeof FORMATS;

/** The formats that can be read. */
export const SOURCE_TYPES = Object.keys(FORMATS) as readonly SourceType[];

export interface ParseOptions {
  /** Where the input came from; addresses in it are relative to this. */
  readonly url: string;
  /** The `Content-Type` of the answer, for its charset. */
  readonly contentType?: string | null | undefined;
  /** Reads the input as this format instead of looking which one it is. */
  readonly type?: SourceType | undefined;
}

/**
 * Reads articles from the text or bytes of a source. Works without a DOM.
 *
 * @throws {SourceError} with code `format` when the input is none of the known formats
 */
export function parseArticles(input: string | Uint8Array, options: ParseOptions): ArticleList {
  const {url, type} = options;
  const value = parseJson(typeof input === 'string' ? input : decode(input, options.contentType), url);
  const format = type ? FORMATS[type] : Object.values<SourceFormat>(FORMATS).find(({matches}) => matches(value));
  if (!format) throw new SourceError('format', describeUnknown(value, url), {url});
  return limited(format.parse(value, url));
}

function limited(list: ArticleList): ArticleList {
  const surplus = list.articles.length - ITEM_LIMIT;
  if (surplus <= 0) return list;
  const warning: SourceWarning = {
    code: 'limit',
    message: `${surplus} items after the first ${ITEM_LIMIT} are left out`,
  };
  return {...list, articles: list.articles.slice(0, ITEM_LIMIT), warnings: [...list.warnings, warning]};
}

/** @see https://encoding.spec.whatwg.org/#dom-textdecoder (drops a byte order mark) */
function decode(bytes: Uint8Array, contentType: string | null | undefined): string {
  const charset = /charset=["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    // A server may name a charset that nobody knows; JSON is UTF-8.
    return new TextDecoder().decode(bytes);
  }
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new SourceError('format', describeText(text.trim(), url), {url});
  }
}

function describeText(text: string, url: string): string {
  if (!text) return `${url} answered with nothing`;
  if (/^<(\?xml|rss|feed|rdf:RDF)/i.test(text)) {
    return `${url} answered with XML; JSON Feed, the WordPress REST API and plain JSON can be read`;
  }
  if (text.startsWith('<')) return `${url} answered with a web page, not with JSON`;
  return `${url} answered with broken JSON`;
}

function describeUnknown(value: unknown, url: string): string {
  const {code, message} = readFields(value);
  const reason = readText(message);
  // The shape in which the WordPress REST API says no.
  if (readText(code) && reason) return `${url} answered: ${plainText(reason)}`;
  return `${url} answered with JSON that is no JSON Feed, no WordPress posts and no list of articles`;
}
