// Reads the articles of what the reader gave, with the library's own reader of sources. It comes when it is needed.
import {isAddress} from './address.js';

/**
 * @typedef {{state: 'none'} | {state: 'ready', list: import('../../src/sources.js').ArticleList} | {state: 'error', message: string}} Found
 */

/**
 * @param {string} source the address of a feed, or its text
 * @param {AbortSignal} signal
 * @returns {Promise<Found>}
 */
export async function readSource(source, signal) {
  if (!source.trim()) return {state: 'none'};
  const {loadArticles, parseArticles, SourceError} = await import('../../dist/sources.js');
  try {
    const list = isAddress(source)
      ? await loadArticles(new URL(source.trim(), location.href).href, {signal})
      : parseArticles(source, {url: location.href});
    return list.articles.length
      ? {state: 'ready', list}
      : {state: 'error', message: list.warnings.at(-1)?.message ?? ''};
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return {state: 'error', message: isAddress(source) ? error.message : withoutAddress(error.message)};
  }
}

/** A pasted text has no address of its own: that of this page says nothing. */
const withoutAddress = (/** @type {string} */ message) =>
  message.replace(location.href, 'The text').replace('answered with', 'is');
