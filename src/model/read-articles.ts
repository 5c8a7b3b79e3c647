import type {Article} from './article.js';
import {readArticle} from './read-article.js';

/** Reads a list of articles from any value; members that are no articles are left out. */
export function readArticles(values: unknown): Article[] {
  return Array.isArray(values) ? values.flatMap((value) => readArticle(value) ?? []) : [];
}
