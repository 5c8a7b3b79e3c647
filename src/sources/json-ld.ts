import type {Article} from '../model/article.js';
import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {canonicalUrl} from '../model/canonical-url.js';
import {ARTICLE_TYPE, readFields, readText} from '../model/read-article.js';
import {countWords} from '../text/count-words.js';
import {paragraphs} from '../text/paragraphs.js';
import {parseDate} from '../text/parse-date.js';
import {looksLikeHtml, plainText} from '../text/plain-text.js';
import {bodyPicture} from './body-picture.js';
import {readHeadline} from './json-feed.js';
import {readProse} from './read-prose.js';
import {safeArticle} from './safe-article.js';
import {limitItems} from './source-format.js';

type Node = ReturnType<typeof readFields>;

const LIST_ITEM = /ListItem$/;

/** So deep may one thing stand in another: a page, its list, a place in it, the article, its author, a picture. */
const DEPTH_LIMIT = 16;

/** UTF-16 code units; a name is short, and one that thousands of articles have is read for each. */
const NAME_LENGTH = 300;

/** What each thing is described as, by every place that does, and by its `@id`. */
type Graph = Map<unknown, Node>;

/** Where an article is described, and by what it is called there. */
interface Place {
  /** The article's own. */
  readonly address: unknown;
  /** What the page is called if it is the article's. */
  readonly title: string;
  readonly graph: Graph;
  /** The page's address. */
  readonly url: string;
  readonly warnings: SourceWarning[];
}

/** Tells whether a JSON value is linked data. */
export function isJsonLd(value: unknown): boolean {
  return [value].flat().some((part) => ['@context', '@graph', '@type'].some((name) => name in readFields(part)));
}

/**
 * Reads the articles of schema.org's linked data: one, an array, a graph, a list, the posts of a blog. Articles within
 * an article, as the updates of a live blog, are none of their own.
 *
 * @param url the address of the page that the data is about
 * @param title what that page is called; some name their articles by `name` and describe them by `headline`
 * @see https://schema.org/Article
 * @see https://www.w3.org/TR/json-ld11/
 */
export function parseJsonLd(value: unknown, url: string, title = ''): ArticleList {
  const warnings: SourceWarning[] = [];
  const graph: Graph = new Map();
  const articles = new Set<Node>();
  collect(value, graph, articles, 0);
  const here = canonicalUrl(url);
  return {
    articles: limitItems([...articles], warnings).flatMap((node) => {
      const address = readAddress(node, graph);
      const isHere = canonicalUrl(readText(address) ?? '', url) === here;
      // The contents of a page are a list, too.
      if (isHere && hasType(node, LIST_ITEM)) return [];
      return readNode(node, {address, title: isHere ? title : '', graph, url, warnings}) ?? [];
    }),
    warnings,
  };
}

/** Finds everything that is described, and, unless it is in an article already, every article. */
function collect(value: unknown, graph: Graph, articles: Set<Node> | undefined, depth: number): void {
  if (depth > DEPTH_LIMIT || typeof value !== 'object' || !value) return;
  const fields = readFields(value);
  const id = fields['@id'] || value;
  // One thing may be described in thousands of places: what is known of it grows, and is never copied.
  const node = Object.assign(graph.get(id) ?? fields, fields);
  for (const key of [id, value, node]) graph.set(key, node);
  const isFound = articles && isArticle(fields);
  if (isFound) articles.add(node);
  const isOther = isFound || hasType(fields, /BreadcrumbList$/);
  for (const part of Object.values(value)) collect(part, graph, isOther ? undefined : articles, depth + 1);
}

/** Lists may only name what they are of. */
function isArticle(node: Node): boolean {
  return hasType(node, ARTICLE_TYPE) || !!(hasType(node, LIST_ITEM) && node.name && node.url);
}

/** Many values may stand wherever one may. */
function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}

/** The first value that says anything: templates leave texts and lists empty. */
function given(...values: unknown[]): unknown {
  return values.find(first);
}

function hasType(node: Node, type: RegExp): boolean {
  return [node['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

function readNode(node: Node, {address, title, graph, url, warnings}: Place): Article | undefined {
  const body = readBody(node);
  const text = body && plainText(body);
  const heading = readName(node, title) ?? ((address ?? text) && title);
  const picture = readPicture(given(node.image, node.thumbnailUrl), graph);
  return safeArticle(
    {
      id: node['@id'] ?? node.identifier,
      url: address,
      ...readHeadline(heading, readProse(readValue(node.description)) ?? text),
      category: readProse(first(node.articleSection)),
      tags: readTags(node.keywords),
      authors: readAuthors(given(node.author, node.creator), graph),
      image: picture.src ? picture : bodyPicture(body, address, url),
      published: readValue(given(node.datePublished, node.dateCreated)),
      updated: readValue(node.dateModified),
      wordCount: node.wordCount ?? (text && countWords(text)),
      body,
      language: readLanguage(node.inLanguage),
      publisher: readNamed(node.publisher, graph),
    },
    url,
    warnings,
    parseDate,
  );
}

function readBody(node: Node): string | undefined {
  const text = readText(node.articleBody) ?? readText(node.text);
  return text && !looksLikeHtml(text) ? paragraphs(text) : text;
}

/** An encyclopedia has the `name` for a headline; its `headline` says what the thing is. */
function readName(node: Node, title: string): string | undefined {
  const [headline, name] = [node.headline, node.name].map((text) => readProse(readValue(text)));
  return name && title.includes(name) && !title.includes(headline ?? '') ? name : (headline ?? name);
}

/** Identifiers of articles are mostly the address of their page and a fragment. */
function readAddress(node: Node, graph: Graph): unknown {
  const page = resolve(node.mainEntityOfPage, graph);
  const here = readText(node.mainEntityOfPage)?.replace(/^(true|false)$/i, '');
  return first(given(node.url, here, page.url, page['@id'], node['@id']));
}

/** Reads what may stand there with its type. */
function readValue(value: unknown): unknown {
  const given = first(value);
  return readFields(given)['@value'] ?? given;
}

function readLanguage(value: unknown): unknown {
  const language = first(value);
  return readText(language) ?? readFields(language).alternateName;
}

/** Follows a mere reference to what is described elsewhere. */
function resolve(value: unknown, graph: Graph): Node {
  return graph.get(first(value)) ?? readFields(value);
}

/** Reads everybody once, however often an article names them. */
function readAuthors(value: unknown, graph: Graph): unknown[] {
  const authors = new Set([value].flat().map((author) => graph.get(author) ?? author));
  return [...authors].map((author) => readNamed(author, graph));
}

function readNamed(value: unknown, graph: Graph): unknown {
  const node = resolve(value, graph);
  return {
    name: readProse((readText(value) ?? readText(first(node.name)))?.slice(0, NAME_LENGTH)),
    url: first(node.url),
    image: readPicture(node.image, graph).src,
  };
}

function readPicture(value: unknown, graph: Graph): {src: unknown; [name: string]: unknown} {
  const picture = first(value);
  if (typeof picture === 'string') return {src: picture};
  const {url, contentUrl, width, height, caption} = resolve(picture, graph);
  return {
    src: first(url ?? contentUrl),
    width: resolve(width, graph).value ?? width,
    height: resolve(height, graph).value ?? height,
    alt: caption,
  };
}

function readTags(keywords: unknown): unknown[] {
  return [keywords].flat().flatMap(
    (keyword) =>
      readProse(keyword)
        ?.split(',')
        .map((tag) => tag.trim()) ?? readProse(readFields(keyword).name),
  );
}
