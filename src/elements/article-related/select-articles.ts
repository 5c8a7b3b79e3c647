import type {ArticlePlace} from '../../events/article-open-event.js';
import type {Article} from '../../model/article.js';
import {readText} from '../../model/read-article.js';

/** An article in its place in a list. */
export interface ListedArticle extends Pick<ArticlePlace, 'score' | 'reason'> {
  /** The same for every form of the article's address. */
  readonly key: string;
  /** As it was given; to be read where it is shown. */
  readonly article: Article;
  /** Other children of the list that stay in front of it, where it stands for one of them. */
  readonly before?: readonly (Element | Text)[];
}

/**
 * Picks what a list may show: each article once, without those that are elsewhere. Only addresses and headlines
 * are read: copies of a long list would take more room than its rows.
 *
 * @param articles members without a headline are left out
 * @param elsewhere keys of the article that the reader is on, and of those that stand in other places
 * @param limit how many at most
 * @param keyOf returns the same for every form of an article's address
 */
export function selectArticles(
  articles: readonly Article[],
  elsewhere: Iterable<string>,
  limit: number,
  keyOf: (url: string) => string,
): ListedArticle[] {
  const taken = new Set(elsewhere);
  const selected: ListedArticle[] = [];
  for (const article of articles) {
    if (selected.length >= limit) break;
    const title = ownText(article, 'headline');
    const address = ownText(article, 'url');
    const key = title && address ? keyOf(address) : title;
    if (!key || taken.has(key)) continue;
    taken.add(key);
    selected.push({key, article});
  }
  return selected;
}

/** Returns a text that an article has itself: a page may have given all objects more properties. */
function ownText(article: Article, name: 'headline' | 'url'): string | undefined {
  const fields = Object(article) as Partial<Article>;
  return Object.hasOwn(fields, name) ? readText(fields[name]) : undefined;
}
