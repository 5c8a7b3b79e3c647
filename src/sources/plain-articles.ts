import type {ArticleList, SourceWarning} from '../model/article-list.js';
import {readArticle, readFields} from '../model/read-article.js';
import {safeArticle} from './safe-article.js';
import {limitItems} from './source-format.js';

/** Tells whether a JSON value is an article of ours, a list of them, or an object that holds such a list. */
export function isPlainArticles(value: unknown): boolean {
  const list = listOf(value);
  return !!list && (!list.length || list.some((item) => readArticle(item) && !('@type' in readFields(item))));
}

/** Reads articles that are in this library's own shape already. */
export function parsePlainArticles(value: unknown, url: string): ArticleList {
  const warnings: SourceWarning[] = [];
  const articles = limitItems(listOf(value) ?? [], warnings).flatMap(
    (item) => safeArticle({...readFields(item)}, url, warnings) ?? [],
  );
  return {articles, warnings};
}

function listOf(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  const {articles} = readFields(value);
  if (Array.isArray(articles)) return articles as unknown[];
  return readArticle(value) ? [value] : undefined;
}
