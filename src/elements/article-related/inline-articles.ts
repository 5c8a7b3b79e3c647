import {readDocument} from '../../controllers/read-document.js';
import type {Article} from '../../model/article.js';
import {warnOnce} from '../../model/warn-once.js';

/**
 * Returns what a child `<script type="application/json">` lists; its members may still be anything.
 *
 * @returns `undefined` without such a child, and, with one console warning once the page is whole, when it does not hold a JSON array
 */
export function inlineArticles(list: Element): Article[] | undefined {
  const script = list.querySelector(':scope > script[type="application/json"]');
  if (!script) return undefined;
  try {
    const values: unknown = JSON.parse(script.textContent);
    if (Array.isArray(values)) return values as Article[];
  } catch {
    // Half a JSON reads like any other text that is no array.
  }
  // The rest may be on its way.
  if (readDocument('readyState', list.ownerDocument) === 'loading') return undefined;
  warnOnce(
    `the JSON "${script.textContent.trim().slice(0, 60)}" in a related list is not a JSON array of articles; it is ignored.`,
  );
  return undefined;
}
