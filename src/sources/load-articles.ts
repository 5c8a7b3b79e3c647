import type {Article} from '../model/article.js';
import type {ArticleList} from '../model/article-list.js';
import {singleArticle} from '../model/single-article.js';
import {SourceError} from '../model/source-error.js';
import {hasUnknownEntity, learnEntities} from '../text/entities.js';
import {findFormat, JSON_FORMATS, openSource, readSource, readType, type ParseOptions} from './read-source.js';
import {request, type RequestOptions} from './request.js';
import {shareLoad} from './share-load.js';
import type {SourceFormat, SourceText, SourceType} from './source-format.js';

export interface LoadOptions extends RequestOptions {
  /** Reads the answer as this format instead of looking which one it is. */
  readonly type?: SourceType | (string & {}) | undefined;
}

/**
 * Loads articles from any source that `parseArticles` can read. Works wherever `fetch` does. What is asked for again
 * while it is on its way is requested and read once.
 *
 * @param url absolute
 * @throws {SourceError} whatever went wrong; when `signal` ends the load, its reason
 */
export async function loadArticles(url: string, options: LoadOptions = {}): Promise<ArticleList> {
  const type = readType(options.type, url);
  return shareLoad(`${type ?? ''} ${url}`, options, async (signal) => {
    const {bytes, url: source, contentType} = await request(url, {...options, signal});
    return readAnswer(bytes, {url: source, contentType, type});
  });
}

/**
 * Loads the one article that a source is about: a page by its metadata, a post of an API, the first of a list.
 *
 * @param url absolute
 * @throws {SourceError} whatever went wrong, with code `format` when there is no article, only a page with a title included
 */
export async function loadArticle(url: string, options: LoadOptions = {}): Promise<Article> {
  return singleArticle(await loadArticles(url, options), url);
}

/** Reads an answer as `parseArticles` does, with the readers and the names of characters that it needs and no others. */
async function readAnswer(bytes: Uint8Array, options: ParseOptions): Promise<ArticleList> {
  const source = openSource(bytes, options);
  const {text, url} = source;
  const known = findFormat(source, JSON_FORMATS);
  const format = known ?? findFormat(source, await loadPart(loadFormats(source), url));
  if (hasUnknownEntity(text)) {
    learnEntities((await loadPart(import('../text/html-entities.js'), url)).HTML_ENTITIES);
  }
  return readSource(source, format);
}

async function loadFormats({kind}: SourceText): Promise<readonly SourceFormat[]> {
  // Both import it; asking for it here spares the way there and back that finding it in them takes.
  if (kind !== 'json') void import('../text/parse-date.js').catch(() => undefined);
  if (kind === 'xml') return (await import('./feed-formats.js')).FEED_FORMATS;
  return (await import('./page-formats.js')).PAGE_FORMATS;
}

/** @throws {SourceError} with code `network` when a part of the library does not come */
async function loadPart<T>(part: Promise<T>, url: string): Promise<T> {
  return part.catch((error: unknown) => {
    throw new SourceError('network', `the reader of ${url} could not be loaded (${String(error)})`, {url});
  });
}
