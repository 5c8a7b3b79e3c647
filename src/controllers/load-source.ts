import type {ArticleList} from '../model/article-list.js';
import {SourceError} from '../model/source-error.js';
import type {LoadOptions} from '../sources/load-articles.js';
import {pageReady} from './page-ready.js';

/**
 * Loads articles with the readers of feed formats, which come as a chunk of their own when first needed.
 * Nothing is requested while the page is offline or not seen.
 *
 * @param url relative to the document
 * @throws {SourceError} whatever went wrong, a chunk that does not come included
 */
export async function loadSource(
  url: string,
  type: string | null | undefined,
  signal: AbortSignal,
): Promise<ArticleList> {
  // The chunk waits as well: a browser may remember for good that a module could not be loaded.
  await pageReady(signal);
  let sources: typeof import('../sources/load-articles.js');
  try {
    sources = await import('../sources/load-articles.js');
  } catch (error) {
    throw new SourceError('network', `the readers of feed formats could not be loaded (${String(error)})`, {url});
  }
  const options: LoadOptions & {ready: typeof pageReady} = {signal, ready: pageReady, ...(type && {type})};
  return sources.loadArticles(absoluteUrl(url), options);
}

/** Returns an address as seen from the document; what is no address comes back as it is. */
export function absoluteUrl(url: string): string {
  try {
    return new URL(url, document.baseURI).href;
  } catch {
    return url;
  }
}

/** Returns what a load threw as a typed error; a page's own source may throw anything. */
export function readSourceError(error: unknown): SourceError {
  return error instanceof SourceError ? error : new SourceError('network', String(error));
}
