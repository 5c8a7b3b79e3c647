import type {Article} from '../../model/article.js';
import {readArticles} from '../../model/read-articles.js';
import {warnOnce} from '../../model/warn-once.js';

/**
 * Reads the articles in a child `<script type="application/json">`.
 *
 * @returns `undefined` without such a child, and, with one console warning, when it does not hold a JSON array
 */
export function inlineArticles(list: Element): Article[] | undefined {
  const script = list.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    const values: unknown = JSON.parse(script.textContent);
    if (Array.isArray(values)) return readArticles(values);
  } catch {
    // Half a JSON reads like any other text that is no array.
  }
  warnOnce(
    `the JSON "${script.textContent.trim().slice(0, 60)}" in a related list is not a JSON array of articles; it is ignored.`,
  );
  return undefined;
}
