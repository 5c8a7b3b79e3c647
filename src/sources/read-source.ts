import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {readFields, readText} from '../model/read-article.js';
import {SourceError} from '../model/source-error.js';
import {plainText} from '../text/plain-text.js';
import {mendControls} from '../text/entities.js';
import {decodeSource} from './decode-source.js';
import {isJsonFeed, parseJsonFeed} from './json-feed.js';
import {isPlainArticles, parsePlainArticles} from './plain-articles.js';
import {SOURCE_TYPES, type SourceFormat, type SourceText, type SourceType} from './source-format.js';
import {isWordpress, parseWordpress} from './wordpress.js';

/** UTF-16 code units of the longest text that is read: as many as a request brings bytes. */
const TEXT_LIMIT = 5_000_000;

/** Where a feed or a page begins, if it is in XML or HTML; something else may stand before it. */
const ROOT = /<(?:[\w.-]+:)?(rss|rdf|feed|channel|entry|item|html|head|body)(?=[\s>/])|<!doctype\s+html/i;
const ROOT_LENGTH = 50_000;

/** The root of a document that says that it is XML, but not that it is a page. */
const OTHER_XML = /^\s*<\?xml(?![^]*?(?:<!doctype\s+|<(?:[\w.-]+:)?)html\b)[^]*?<([a-z][\w.:-]*)/i;

/** The formats that are told apart first, in this order: the narrower shape before the wider. */
export const JSON_FORMATS: readonly SourceFormat[] = [
  {types: ['json-feed'], matches: ({value}) => isJsonFeed(value), parse: ({value, url}) => parseJsonFeed(value, url)},
  {types: ['wordpress'], matches: ({value}) => isWordpress(value), parse: ({value, url}) => parseWordpress(value, url)},
  {
    types: ['articles'],
    matches: ({value}) => isPlainArticles(value),
    parse: ({value, url}) => parsePlainArticles(value, url),
  },
];

export interface ParseOptions {
  /** Where the input came from; addresses in it are relative to this. */
  readonly url: string;
  /** The `Content-Type` of the answer, for its charset. */
  readonly contentType?: string | null | undefined;
  /** Reads the input as this format instead of looking which one it is. */
  readonly type?: SourceType | (string & {}) | undefined;
}

/** A source before it is read: its text, and what is known already. */
export interface OpenSource extends SourceText {
  readonly warnings: readonly SourceWarning[];
}

/**
 * Decodes a source and looks what kind of text it is.
 *
 * @throws {SourceError} with code `format` for an unknown type, for nothing, and for broken JSON; `size` for too much
 */
export function openSource(input: string | Uint8Array, {url, contentType, type}: ParseOptions): OpenSource {
  const warnings: SourceWarning[] = [];
  checkSize(input.length, url);
  const given = typeof input === 'string' ? input : decodeSource(input, contentType, warnings);
  const whole = given.replace(/^\uFEFF+/, '');
  const known = readType(type, url);
  const kind = kindOf(whole, known, url);
  // Texts of JSON are what they say: its programs know their characters.
  const text = kind === 'json' ? whole : mendControls(whole);
  return {text, url, kind, value: kind === 'json' ? parseJson(text, url) : undefined, type: known, warnings};
}

/**
 * Returns the type that was asked for.
 *
 * @throws {SourceError} with code `format` for one that is unknown
 */
export function readType(type: string | undefined, url: string): SourceType | undefined {
  const known = SOURCE_TYPES.find((name) => name === type);
  if (!type || known) return known;
  throw new SourceError('format', `type="${type}" is unknown. Known: ${SOURCE_TYPES.join(', ')}`, {url});
}

/** Finds the format of a source, or the one that it shall be read as. */
export function findFormat(source: SourceText, formats: readonly SourceFormat[]): SourceFormat | undefined {
  const {type} = source;
  return formats.find(({types, matches}) => (type ? types.includes(type) : matches(source)));
}

/**
 * Reads a source by its format. A list without articles always has a warning that says why.
 *
 * @throws {SourceError} with code `format` without a format
 */
export function readSource(source: OpenSource, format: SourceFormat | undefined): ArticleList {
  if (!format) throw new SourceError('format', describeUnknown(source), {url: source.url});
  const list = format.parse(source);
  const warnings = [...source.warnings, ...list.warnings];
  if (!list.articles.length) warnings.push({code: 'empty', message: `${source.url} holds no articles`});
  return {...list, warnings};
}

function checkSize(size: number, url: string): void {
  if (size > TEXT_LIMIT) throw new SourceError('size', `${url} is longer than ${TEXT_LIMIT / 1e6} MB`, {url});
}

/** @throws {SourceError} with code `format` for XML that is neither a feed nor a page */
function kindOf(text: string, type: SourceType | undefined, url: string): SourceText['kind'] {
  if (type === 'rss' || type === 'atom') return 'xml';
  if (type === 'page') return 'html';
  // JSON-LD may also stand in a page.
  if (type && type !== 'json-ld') return 'json';
  const isMarkup = !/^\s*[[{]/.test(text) && text.includes('<');
  if (!isMarkup) return 'json';
  const beginning = text.slice(0, ROOT_LENGTH);
  const [, name = ''] = ROOT.exec(beginning) ?? [];
  if (/^(rss|rdf|feed|channel|entry|item)$/i.test(name)) return 'xml';
  const [, root] = OTHER_XML.exec(beginning) ?? [];
  if (!root) return 'html';
  throw new SourceError('format', `${url} answered with XML that is no feed, but <${root}>`, {url});
}

function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = text.trim() ? 'broken JSON, or something else that is no list of articles' : 'nothing';
    throw new SourceError('format', `${url} answered with ${problem}`, {url});
  }
}

/** The shapes in which the WordPress REST API and Ghost's say no. */
function describeUnknown({value, url}: SourceText): string {
  const [error] = [readFields(value).errors].flat();
  const {message} = readFields(error ?? value);
  const reason = readText(message);
  if (reason) return `${url} answered: ${plainText(reason)}`;
  return `${url} answered with JSON that is none of the known formats`;
}
