import {readDate} from '../../model/read-article.js';
import type {ListedArticle} from './select-articles.js';

/** Puts the newest first; articles of the same moment keep their order, and those without a date come last. */
export function rankNewest(articles: readonly ListedArticle[]): ListedArticle[] {
  const time = ({article}: ListedArticle) => Date.parse(readDate(article.published) ?? '') || -Infinity;
  return articles
    .map((listed) => ({listed, time: time(listed)}))
    .sort((one, other) => (one.time === other.time ? 0 : other.time - one.time))
    .map(({listed}) => listed);
}
