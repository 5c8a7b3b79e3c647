import type {ArticleList} from '../model/article-list.js';
import {SourceError} from '../model/source-error.js';

/**
 * Loads articles with the readers of feed formats, which come as a chunk of their own when first needed.
 *
 * @param url relative to the document
 * @throws {SourceError} whatever went wrong, a chunk that does not come included
 */
export async function loadSource(
  url: string,
  type: string | null | undefined,
  signal: AbortSignal,
): Promise<ArticleList> {
  let sources: typeof import('../sources/load-articles.js');
  try {
    sources = await import('../sources/load-articles.js');
  } catch (error) {
    throw new SourceError('network', `the readers of feed formats could not be loaded (${String(error)})`, {url});
  }
  const address = URL.parse ? URL.parse(url, document.baseURI)?.href : new URL(url, document.baseURI).href;
  return sources.loadArticles(address ?? url, {signal, ...(type && {type})});
}

/** Returns what a load threw as a typed error; a page's own source may throw anything. */
export function readSourceError(error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError('network', String(error));
}
