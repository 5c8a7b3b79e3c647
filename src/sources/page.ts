import type {Article} from '../model/article.js';
import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {canonicalUrl} from '../model/canonical-url.js';
import {SourceError} from '../model/source-error.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {excerpt} from '../text/excerpt.js';
import {htmlTags} from '../text/html-tags.js';
import {parseDate} from '../text/parse-date.js';
import {plainText} from '../text/plain-text.js';
import {tagAttributes, type TagAttributes} from '../text/tag-attributes.js';
import {parseJsonLd} from './json-ld.js';
import {readProse} from './read-prose.js';
import {safeArticle} from './safe-article.js';
import type {SourceText} from './source-format.js';

/** UTF-16 code units; what a page says about itself comes early. */
const PAGE_LENGTH = 2_000_000;

const TITLES = ['og:title', 'twitter:title', 'parsely-title', 'dc:title', 'citation_title', 'title'] as const;

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'parsely-pub-date',
  'dc:issued',
  'dc:date',
  'date',
  'pubdate',
  'citation_publication_date',
  'citation_date',
] as const;

const AUTHORS = ['author', 'article:author', 'parsely-author', 'dc:creator', 'citation_author'] as const;

/** Stands around linked data where that is to be kept from readers of another kind. */
const AROUND_DATA = /^[\s/*]*(<!(--|\[CDATA\[)[\s/*]*)?|]]>[\s/*]*$/g;

/** Where templates place an article: at the whole site, or at the example of the manual that they are from. */
const NO_ADDRESS = /^https?:\/\/([^/]+|google\.com\/article)\/?$/;

/** What parts a title from the name of its site. */
const BEFORE_SITE = /\s[-–—|·:•«»›]$/;

/** What a page says about itself, by name. */
type Metadata = Map<string, string[]>;

/**
 * Reads a page as the article that it says it is: by its linked data, Open Graph, the tags of Twitter cards, its title.
 * A page that describes several articles, none of which is its own, is read as a list of them.
 *
 * @see https://ogp.me/
 * @throws {SourceError} with code `format` when it says nothing
 */
export function parsePage({text, url, type}: SourceText): ArticleList {
  const warnings: SourceWarning[] = [];
  const metadata: Metadata = new Map();
  const data = readPage(text.slice(0, PAGE_LENGTH), metadata, warnings);
  const [base = url] = (metadata.get('base') ?? []).flatMap((address) => safeUrl(address, url) ?? []);
  const [address = url] = find(metadata, 'canonical', 'og:url').flatMap((given) => safeUrl(given, base) ?? []);
  const page = readMetadata(metadata, address, base, warnings);
  const {articles, warnings: faults} = parseJsonLd(data, address, page?.headline);
  // Who asks for linked data wants what it lists, be it one article.
  const [kind] = type === 'json-ld' ? ['website'] : find(metadata, 'og:type');
  const article = ownArticle(articles, page, [address, url], kind);
  if (!article && !articles.length) {
    throw new SourceError('format', `${url} answered with a web page that does not say what it is about`, {url});
  }
  if (article && type !== 'page')
    warnings.push({code: 'page', message: `${url} is a web page; what it says of itself is read`});
  const [title] = find(metadata, 'og:site_name', 'title');
  const [language] = find(metadata, 'lang');
  return {
    ...(title && {title}),
    url: address,
    ...(language && {language}),
    articles: article ? [article] : articles,
    warnings: [...faults, ...warnings],
  };
}

/**
 * Returns the article that a page is itself, with all that is said of it; programs that do not know of each other
 * describe it twice. One at another address is another article unless it has the page's headline: some give the address
 * of the whole site.
 *
 * @returns `undefined` for a page that is a list
 */
function ownArticle(
  articles: readonly Article[],
  page: Article | undefined,
  addresses: readonly string[],
  kind: string | undefined,
): Article | undefined {
  const keys = addresses.map((address) => canonicalUrl(address));
  const own = articles.filter(
    ({url, headline}) => headline === page?.headline || keys.includes(canonicalUrl(url ?? '')),
  );
  const isArticle = kind === 'article';
  if (!own.length && (isArticle || articles.length === 1)) {
    const isMeant = ({url, headline}: Article): boolean =>
      !url || NO_ADDRESS.test(url) || isBeginning(page?.headline, headline);
    own.push(...articles.filter(isMeant).slice(0, 1));
  }
  const isList = !isArticle && articles.length > (kind === 'website' ? 0 : 1);
  if (!own.length && (isList || !page)) return undefined;
  return Object.assign({}, page, ...own.reverse(), {url: addresses[0]}) as Article;
}

function readMetadata(metadata: Metadata, url: string, base: string, warnings: SourceWarning[]): Article | undefined {
  const get = (...names: string[]): string | undefined => find(metadata, ...names)[0];
  const publisher = get('og:site_name');
  const headline = withoutSite(get(...TITLES), publisher);
  if (!headline) return undefined;
  const summary = get('og:description', 'twitter:description', 'description', 'dc:description');
  return safeArticle(
    {
      url,
      headline,
      summary: summary && excerpt(summary),
      category: get('article:section'),
      tags: [...new Set((metadata.get('article:tag') ?? []).flatMap((tags) => tags.split(/\s*,\s*/)))],
      authors: readAuthors(metadata),
      image: {
        src: get('og:image:secure_url', 'og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'image'),
        width: get('og:image:width'),
        height: get('og:image:height'),
        alt: get('og:image:alt', 'twitter:image:alt'),
      },
      published: get(...PUBLISHED),
      updated: get('article:modified_time', 'og:updated_time', 'datemodified', 'dc:modified'),
      language: get('lang', 'og:locale')?.replace('_', '-'),
      publisher,
    },
    base,
    warnings,
    parseDate,
  );
}

/** Open Graph means the address of a profile, many pages write the name; themes and programs of theirs say it twice. */
function readAuthors(metadata: Metadata): string[] {
  const names = AUTHORS.map((name) => (metadata.get(name) ?? []).filter((author) => !/^https?:/.test(author)));
  return [...new Set(names.find(({length}) => length))];
}

/** Many titles end with the name of their site. */
function withoutSite(title = '', site = ''): string {
  const rest = site && title.endsWith(site) ? title.slice(0, -site.length).trimEnd() : '';
  return BEFORE_SITE.test(rest) ? rest.slice(0, -1).trimEnd() : title;
}

/** Tells whether a headline is what a title begins with, before a name that may be the site's. */
function isBeginning(title = '', headline: string): boolean {
  return title.startsWith(headline) && BEFORE_SITE.test(title.slice(headline.length).split(/(?<=\S)\s/, 1)[0] ?? '');
}

/** The values of the first of the names that has any. */
function find(metadata: Metadata, ...names: readonly string[]): readonly string[] {
  return names.map((name) => metadata.get(name)).find(Boolean) ?? [];
}

/** Collects the metadata of a page and returns its linked data. What is cut off at the end of the text is left out. */
function readPage(html: string, metadata: Metadata, warnings: SourceWarning[]): unknown[] {
  const data: unknown[] = [];
  let opened: {name: string; start: number} | undefined;
  for (const {name, isEnd, start, end} of htmlTags(html)) {
    if (opened?.name === name && isEnd) {
      const content = html.slice(opened.start, start);
      if (name === 'script') data.push(readData(content, warnings));
      else add(metadata, 'title', plainText(content));
    }
    opened = undefined;
    if (isEnd || html[end - 1] !== '>' || !/^(html|base|meta|link|title|script)$/.test(name)) continue;
    const attributes = tagAttributes(html.slice(start, end));
    if (name === 'title' || (name === 'script' && /ld\+json/i.test(attributes.type ?? ''))) opened = {name, start: end};
    else addAttributes(metadata, name, attributes);
  }
  return data;
}

function addAttributes(metadata: Metadata, name: string, attributes: TagAttributes): void {
  const {property, itemprop, rel, content, href, lang} = attributes;
  if (name === 'meta') {
    // One value may have several names, and Dublin Core is written with points, too.
    const names = property ?? attributes.name;
    for (const key of (names ?? itemprop ?? '').split(/\s+/)) {
      // What the page says of itself comes before what it says of parts of it, as of its comments.
      if (names === undefined && metadata.has(key.toLowerCase())) continue;
      add(metadata, key.replace(/^dc(terms)?\.(date\.)?/i, 'dc:'), readProse(content));
    }
  }
  if (name === 'base') add(metadata, 'base', href);
  else if (name === 'html') add(metadata, 'lang', lang);
  else if (/^canonical$/i.test(rel ?? '')) add(metadata, 'canonical', href);
}

function add(metadata: Metadata, name: string | undefined, value: string | undefined): void {
  const key = name?.toLowerCase();
  const given = value?.trim();
  const pictures = metadata.get('og:image');
  // Size and words belong to the picture before them; the first is the one that is shown.
  const isOfOther = key?.startsWith('og:image:') && pictures?.at(-1) !== pictures?.[0];
  if (!key || !given || isOfOther) return;
  if (!metadata.has(key)) metadata.set(key, []);
  metadata.get(key)!.push(given);
}

function readData(json: string, warnings: SourceWarning[]): unknown {
  try {
    // Line breaks within texts are the most common error there.
    // eslint-disable-next-line no-control-regex -- see above
    const data = json.replace(/[\u0000-\u001f]+/g, ' ').replace(AROUND_DATA, '');
    return JSON.parse(data.slice(0, data.lastIndexOf(data.startsWith('[') ? ']' : '}') + 1));
  } catch {
    warnings.push({code: 'markup', message: 'linked data of the page is not JSON'});
    return undefined;
  }
}
