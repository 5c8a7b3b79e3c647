import type {ArticlePlace} from '../../events/article-open-event.js';
import type {Article} from '../../model/article.js';
import {canonicalUrl} from '../../model/canonical-url.js';

/** An article in its place in a list. */
export interface ListedArticle extends Pick<ArticlePlace, 'score' | 'reason'> {
  /** The same for every form of the article's address. */
  readonly key: string;
  readonly article: Article;
}

/**
 * Picks what a list may show: each article once, without those that are elsewhere.
 *
 * @param elsewhere keys of the article that the reader is on, and of those that stand in other places
 * @param limit how many at most
 * @param base what relative addresses are relative to
 */
export function selectArticles(
  articles: readonly Article[],
  elsewhere: Iterable<string>,
  limit: number,
  base: string,
): ListedArticle[] {
  const taken = new Set(elsewhere);
  const selected: ListedArticle[] = [];
  for (const article of articles) {
    if (selected.length >= limit) break;
    const key = article.url ? canonicalUrl(article.url, base) : article.headline;
    if (taken.has(key)) continue;
    taken.add(key);
    selected.push({key, article});
  }
  return selected;
}
