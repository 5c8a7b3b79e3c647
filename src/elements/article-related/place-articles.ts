import {slotNameOf, slottablesOf} from '../../controllers/slottables.js';
import type {Article} from '../../model/article.js';
import type {ListedArticle} from './select-articles.js';

/** The articles that stand for children of a list. */
export interface PlacedArticles {
  readonly placed: readonly ListedArticle[];
  /** The children behind the last of them. */
  readonly rest: readonly (Element | Text)[];
}

/**
 * Puts articles in the places of the children that they stand for. All other children stay between them, also one whose
 * article is there already.
 *
 * @param keyOf returns the same for every form of an article's address
 */
export function placeArticles(
  list: Element,
  articles: Pick<WeakMap<Node, Article | undefined>, 'get'>,
  keyOf: (url: string) => string,
): PlacedArticles {
  const taken = new Set<string>();
  const placed: ListedArticle[] = [];
  let others: (Element | Text)[] = [];
  for (const child of slottablesOf(list)) {
    if (slotNameOf(child) || isNothing(child)) continue;
    const article = articles.get(child);
    const key = article && keyOf(article.url!);
    if (!key || taken.has(key)) {
      others.push(child);
      continue;
    }
    taken.add(key);
    placed.push({key, article, ...(others.length && {before: others})});
    others = [];
  }
  return {placed, rest: others};
}

function isNothing(child: Element | Text): boolean {
  return 'localName' in child ? child.localName === 'script' : !child.data.trim();
}
