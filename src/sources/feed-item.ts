import type {Article} from '../model/article.js';
import type {SourceWarning} from '../model/article-list.js';
import {countWords} from '../text/count-words.js';
import {parseDate} from '../text/parse-date.js';
import {plainText} from '../text/plain-text.js';
import {attributeOf, textOf, type FeedFields, type FeedVocabulary} from './feed-fields.js';
import {absoluteUrl, htmlOf, plainTextOf, resolveAddresses} from './feed-html.js';
import {readImage} from './feed-image.js';
import {readHeadline} from './json-feed.js';
import type {XmlElement} from './read-xml.js';
import {safeArticle} from './safe-article.js';
import {withoutExcerptEnd} from './wordpress.js';

/** What the items of a feed have from it. */
export interface Feed {
  readonly isAtom: boolean;
  readonly vocabulary: FeedVocabulary;
  readonly warnings: SourceWarning[];
  /** What is relative in the items is relative to this, unless `xml:base` says otherwise. */
  readonly url: string;
  readonly authors: readonly Person[];
  readonly language: string | undefined;
}

interface Person {
  readonly name: string;
  readonly url?: string;
}

const TITLES = ['title', 'atom:title', 'dc:title', 'itunes:title', 'media:title'] as const;
const CONTENTS = ['content:encoded', 'content', 'atom:content', 'xhtml:body', 'body', 'fullitem'] as const;
const SUMMARIES = ['summary', 'atom:summary'] as const;
const DESCRIPTIONS = [
  'description',
  'dc:description',
  'itunes:summary',
  'itunes:subtitle',
  'media:description',
] as const;
const PUBLISHED = [
  'pubdate',
  'published',
  'atom:published',
  'issued',
  'dcterms:issued',
  'dc:date',
  'dcterms:created',
  'created',
] as const;
const UPDATED = ['updated', 'atom:updated', 'modified', 'dcterms:modified'] as const;

/** The names of people before their mere addresses. */
const AUTHORS = [
  'dc:creator',
  'author',
  'atom:author',
  'dc:author',
  'itunes:author',
  'managingeditor',
  'media:credit',
] as const;

/** Names are short; looking for an address in a long text takes quadratic time. */
const NAME_LENGTH = 300;
const MAIL = /(mailto:)?[^\s<>()"',;:]+@[^\s<>()"',;:]+/i;

/**
 * Reads one item of a feed. Its body keeps its HTML, with absolute addresses, so that it may be shown with any
 * base.
 *
 * @returns `undefined`, with a warning, for an item without any text
 */
export function readItem(item: XmlElement, feed: Feed): Article | undefined {
  const {isAtom, vocabulary, warnings} = feed;
  const fields = vocabulary.fieldsOf(item);
  const {title, summary, main} = readTexts(fields, feed);
  const about = attributeOf(item, 'about');
  const url = readLink(fields, isAtom, feed.url) || about;
  const html = htmlOf(main, isAtom ? 'text' : 'html');
  // Atom says what is relative to what; in RSS it is what works on the item's page.
  const base = main?.base ?? (isAtom ? feed.url : absoluteUrl(url, feed.url));
  const body = html && resolveAddresses(html, base);
  const text = plainText(body);
  const brief = withoutExcerptEnd(plainTextOf(summary, isAtom ? 'text' : 'html'));
  const categories = readCategories(fields);
  return safeArticle(
    {
      id: readId(fields, feed.url) || about,
      url,
      ...readHeadline(plainTextOf(title, isAtom ? 'text' : 'guess'), brief || text),
      category: categories[0],
      tags: [...new Set(categories)],
      authors: readItemAuthors(fields, feed),
      image: readImage(fields, vocabulary, feed.url),
      published: readDate(fields, PUBLISHED, warnings),
      updated: readDate(fields, UPDATED, warnings),
      wordCount: countWords(text),
      body,
      language: readLanguage(fields, main ?? summary ?? title ?? item, feed.language),
      publisher: readPublisher(fields, vocabulary),
    },
    feed.url,
    warnings,
  );
}

/** The elements that hold the texts of an item; in RSS its description may be a summary or all that there is. */
function readTexts(
  fields: FeedFields,
  {isAtom, vocabulary}: Feed,
): Partial<Record<'title' | 'summary' | 'main', XmlElement>> {
  const group = vocabulary.fieldsOf(fields.first('media:group'));
  const description = fields.first(...DESCRIPTIONS) ?? group.first('media:description');
  return {
    title: fields.first(...TITLES),
    summary: fields.first(...SUMMARIES) ?? description,
    main: fields.first(...CONTENTS) ?? (isAtom ? undefined : description),
  };
}

function readItemAuthors(fields: FeedFields, {vocabulary, url, authors}: Feed): readonly Person[] {
  const own = readAuthors(fields, vocabulary, url);
  if (own.length) return own;
  const borrowed = readAuthors(vocabulary.fieldsOf(fields.first('source')), vocabulary, url);
  return borrowed.length ? borrowed : authors;
}

function readLanguage(fields: FeedFields, main: XmlElement, language: string | undefined): string | undefined {
  return textOf(fields.first('dc:language', 'language')) || (main.language ?? language);
}

/**
 * Finds the page that a feed or an item is about: the best of the links in attributes, a link in words, an id that
 * is an address, else what the item would play.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7
 * @returns absolute where it can be; empty when there is none
 */
export function readLink(fields: FeedFields, isAtom: boolean, base: string): string {
  const links = fields.all('link', 'atom:link').filter((link) => attributeOf(link, 'href'));
  const alternates = links.filter((link) => /^(.*\/)?alternate$|^$/i.test(attributeOf(link, 'rel')));
  const best = alternates.find((link) => /html|^$/i.test(attributeOf(link, 'type'))) ?? alternates[0];
  const written = fields.first('link', 'url', 'prodlink', 'newlocation');
  if (written && !(isAtom && best)) return absoluteUrl(textOf(written), written.base ?? base);
  const [name, element] = (
    [
      ['href', best],
      ['', fields.all('guid', 'id').find(isPermalink)],
      ['src', fields.all('content').find((content) => attributeOf(content, 'src'))],
      ['url', fields.all('enclosure')[0]],
    ] as const
  ).find(([, candidate]) => candidate) ?? [''];
  const address = name ? attributeOf(element, name) : textOf(element);
  return address && absoluteUrl(address, element?.base ?? base);
}

function isPermalink(id: XmlElement): boolean {
  return !/^false$/i.test(attributeOf(id, 'ispermalink')) && /^(https?:\/)?\//i.test(textOf(id));
}

function readId(fields: FeedFields, base: string): string {
  const element = fields.first('id', 'atom:id', 'guid', 'dc:identifier');
  const id = textOf(element);
  return /^[^:\s]*\//.test(id) ? absoluteUrl(id, element?.base ?? base) : id;
}

/** Returns who the feed or the item is by, from the element that says it best. */
export function readAuthors(fields: FeedFields, vocabulary: FeedVocabulary, base: string): readonly Person[] {
  for (const name of AUTHORS) {
    const people = fields.all(name).flatMap((person) => readPerson(person, vocabulary, base) ?? []);
    if (people.length) return people;
  }
  return [];
}

function readPerson(element: XmlElement, vocabulary: FeedVocabulary, base: string): Person | undefined {
  const parts = vocabulary.fieldsOf(element);
  const name = readName(plainTextOf(parts.first('name', 'email', 'mail') ?? element, 'guess'));
  const site = parts.first('uri', 'url', 'homepage');
  return name ? {name, ...(site && {url: absoluteUrl(textOf(site), site.base ?? base)})} : undefined;
}

/** RSS asks for an address with the name in brackets; feeds write it the other way round, or one of both. */
function readName(text: string): string {
  const given = text.slice(0, NAME_LENGTH);
  const [mail = ''] = MAIL.exec(given) ?? [];
  const name = mail ? given.replace(mail, '').replace(/^[\s<(]+|[\s>)]+$/g, '') : given;
  return name || mail.replace('mailto:', '');
}

function readCategories(fields: FeedFields): string[] {
  const names = fields
    .all('category', 'atom:category', 'dc:subject', 'media:category', 'itunes:category')
    .map((element) => attributeOf(element, 'label') || attributeOf(element, 'term') || plainTextOf(element, 'guess'));
  const keywords = fields.all('media:keywords', 'itunes:keywords').flatMap((element) => textOf(element).split(','));
  // Some programs mark the kind of an entry with a category whose term is an address.
  return [...names, ...keywords].map((name) => name.trim()).filter((name) => name && !/^https?:/.test(name));
}

function readDate(fields: FeedFields, names: readonly string[], warnings: SourceWarning[]): string | undefined {
  for (const element of fields.all(...names)) {
    const text = textOf(element);
    const date = parseDate(text);
    if (date) return date;
    if (text) warnings.push({code: 'date', message: `the date "${text.slice(0, 80)}" cannot be read`});
  }
  return undefined;
}

function readPublisher(fields: FeedFields, vocabulary: FeedVocabulary): string {
  const source = fields.first('source');
  const title = vocabulary.fieldsOf(source).first('title');
  return plainTextOf(title ?? source ?? fields.first('dc:publisher'), 'guess');
}
