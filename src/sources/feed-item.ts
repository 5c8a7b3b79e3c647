import type {Article} from '../model/article.js';
import type {SourceWarning} from '../model/article-list.js';
import {countWords} from '../text/count-words.js';
import {excerpt} from '../text/excerpt.js';
import {firstPicture} from '../text/first-picture.js';
import {parseDate} from '../text/parse-date.js';
import {plainText} from '../text/plain-text.js';
import {attributeOf, languageOf, textOf, type FeedFields} from './feed-fields.js';
import {absoluteUrl, htmlOf, plainTextOf, resolveAddresses} from './feed-html.js';
import {readImage} from './feed-image.js';
import {readId, readLink} from './feed-links.js';
import {readAuthors, type Person} from './feed-people.js';
import {HEADLINE_LENGTH} from './json-feed.js';
import type {XmlElement} from './read-xml.js';
import {safeArticle} from './safe-article.js';
import {withoutExcerptEnd} from './wordpress.js';

/** What the items of a feed have from it. */
export interface Feed {
  readonly isAtom: boolean;
  /** What stands in the feed itself. */
  readonly fields: FeedFields;
  readonly warnings: SourceWarning[];
  /** What is relative in the items is relative to this, unless `xml:base` says otherwise. */
  readonly url: string;
  readonly authors: readonly Person[];
  readonly language: string;
}

const PUBLISHED = ['pubdate', 'published', 'issued', 'dc:issued', 'dc:date', 'dc:created', 'created'] as const;
const UPDATED = ['updated', 'modified', 'dc:modified'] as const;

/** UTF-16 code units; a longer text would not be shown. */
const BODY_LENGTH = 512_000;

/**
 * Reads one item of a feed. Its body keeps its HTML, with absolute addresses, so that it may be shown with any
 * base.
 *
 * @returns `undefined`, with a warning, for an item that says nothing
 */
export function readItem(item: XmlElement, feed: Feed): Article | undefined {
  const {isAtom, warnings} = feed;
  const fields = feed.fields.of(item);
  const {title, summary, main} = readTexts(fields, feed);
  const about = attributeOf(item, 'about');
  const id = readId(fields, feed.url) || about;
  const url = readLink(fields, isAtom, feed.url) || about;
  const texts = Array.from(new Set([main, summary]), (part) => readBody(part, url, feed));
  const [body = ''] = texts;
  const text = plainText(body);
  const brief = withoutExcerptEnd(htmlOf(summary, isAtom ? 'text' : 'html'), url);
  const heading = plainTextOf(title, isAtom ? 'text' : 'guess');
  const authors = readItemAuthors(fields, feed);
  const published = readDate(fields, PUBLISHED, warnings);
  const updated = readDate(fields, UPDATED, warnings);
  const categories = readCategories(fields);
  // Few items have no title; each of these says a reader more about them than the next.
  const standIn = () =>
    [
      excerpt(brief || text, HEADLINE_LENGTH),
      readableAddress(url),
      id,
      authors[0]?.name,
      categories[0],
      published,
      updated,
    ].find((name) => name);
  return safeArticle(
    {
      id,
      url,
      headline: heading || standIn(),
      summary: excerpt(brief || (heading && text)),
      category: categories[0],
      tags: categories,
      authors,
      image: readImage(fields, feed.url) ?? texts.map(firstPicture).find(Boolean),
      published,
      updated,
      wordCount: countWords(text),
      body,
      language: languageOf(fields, (main ?? summary ?? title ?? item).language ?? feed.language),
      publisher: readPublisher(fields),
    },
    feed.url,
    warnings,
  );
}

function readableAddress(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?|\/$/g, '');
}

/** Returns a text with absolute addresses; nothing, with a warning, for one that is too long to be shown. */
function readBody(main: XmlElement | undefined, page: string, {isAtom, url, warnings}: Feed): string {
  const html = htmlOf(main, isAtom ? 'text' : 'html');
  if (html.length > BODY_LENGTH) {
    warnings.push({code: 'limit', message: 'a text is too long'});
    return '';
  }
  // Atom says what is relative to what; in RSS it is what works on the item's page.
  return resolveAddresses(html, main?.base ?? (isAtom ? url : absoluteUrl(page, url)));
}

/** The elements that hold the texts of an item; in RSS its description may be a summary or all that there is. */
function readTexts(fields: FeedFields, {isAtom}: Feed): Partial<Record<'title' | 'summary' | 'main', XmlElement>> {
  const group = fields.of(fields.first('media:group'));
  const description =
    fields.first('description', 'dc:description', 'itunes:summary', 'itunes:subtitle', 'media:description') ??
    group.first('media:description');
  return {
    title: fields.first('title', 'dc:title', 'itunes:title', 'media:title'),
    summary: fields.first('summary') ?? description,
    main: fields.first('encoded', 'content', 'body', 'fullitem') ?? (isAtom ? undefined : description),
  };
}

function readItemAuthors(fields: FeedFields, {url, authors}: Feed): readonly Person[] {
  const lists = [fields, fields.of(fields.first('source'))].map((part) => readAuthors(part, url));
  return lists.find(({length}) => length) ?? authors;
}

function readCategories(fields: FeedFields): string[] {
  const names = fields
    .all('category', 'dc:subject', 'itunes:category')
    .map((element) => attributeOf(element, 'label', 'term', 'text') || plainTextOf(element, 'guess'));
  const keywords = fields
    .all('itunes:keywords', 'media:keywords', 'tags')
    .flatMap((element) => plainTextOf(element, 'guess').split(/ ?, ?/));
  // Some programs mark the kind of an entry with a category whose term is an address.
  return [...new Set([...names, ...keywords])].filter((name) => name && !/^https?:/.test(name));
}

function readDate(fields: FeedFields, names: readonly string[], warnings: SourceWarning[]): string | undefined {
  for (const element of fields.all(...names)) {
    const text = textOf(element);
    const date = parseDate(text);
    if (date) return date;
    if (text) warnings.push({code: 'date', message: `"${text.slice(0, 80)}" is no date`});
  }
  return undefined;
}

function readPublisher(fields: FeedFields): string {
  const source = fields.first('source');
  const title = fields.of(source).first('title');
  return plainTextOf(title ?? source ?? fields.first('dc:publisher'), 'guess');
}
