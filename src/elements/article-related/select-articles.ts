import type {Article} from '../../model/article.js';
import {canonicalUrl} from '../../model/canonical-url.js';

/**
 * Picks what a list shows: each article once, without the one that the reader is on.
 *
 * @param current addresses of the article that the reader is on
 * @param limit how many at most
 * @param base what relative addresses are relative to
 */
export function selectArticles(
  articles: readonly Article[],
  current: readonly string[],
  limit: number,
  base: string,
): Article[] {
  const taken = new Set(current.map((url) => canonicalUrl(url, base)));
  const selected: Article[] = [];
  for (const article of articles) {
    if (selected.length >= limit) break;
    const key = article.url ? canonicalUrl(article.url, base) : article.headline;
    if (taken.has(key)) continue;
    taken.add(key);
    selected.push(article);
  }
  return selected;
}
