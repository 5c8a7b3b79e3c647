import type {Article} from './article.js';
import {readArticle} from './read-article.js';
import {warnOnce} from './warn-once.js';

/** Reads the JSON of an `article` attribute; `undefined`, with one console warning, when it holds no article. */
export function parseArticle(json: string | null): Article | undefined {
  if (!json) return undefined;
  let article: Article | undefined;
  try {
    article = readArticle(JSON.parse(json));
  } catch {
    // Half a JSON reads as no article.
  }
  if (!article)
    warnOnce(`article="${json.slice(0, 60)}" is not the JSON of an article with a headline; it is ignored.`);
  return article;
}
