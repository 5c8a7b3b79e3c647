import type {ArticleList} from '../model/article-list.js';
import {SourceError} from '../model/source-error.js';
import {parseArticles, SOURCE_TYPES, type SourceType} from './parse-articles.js';
import {request, type RequestOptions} from './request.js';

export interface LoadOptions extends RequestOptions {
  /** Reads the answer as this format instead of looking which one it is. */
  readonly type?: SourceType | (string & {}) | undefined;
}

/**
 * Loads articles from a JSON Feed, the WordPress REST API, or a JSON file of articles. Works wherever
 * `fetch` does.
 *
 * @param url absolute
 * @throws {SourceError} whatever went wrong; when `signal` ends the load, its reason
 */
export async function loadArticles(url: string, options: LoadOptions = {}): Promise<ArticleList> {
  const type = SOURCE_TYPES.find((known) => known === options.type);
  if (options.type && !type) {
    throw new SourceError('format', `type="${options.type}" is unknown. Known: ${SOURCE_TYPES.join(', ')}`, {url});
  }
  const answer = await request(url, options);
  return parseArticles(answer.bytes, {url: answer.url, contentType: answer.contentType, type});
}
