import type {Article} from './article.js';

/** A change within so many milliseconds belongs to publishing: a word that was set right, a picture that came late. */
const CHANGE_MS = 24 * 60 * 60 * 1000;

/**
 * Returns when an article was changed, where readers are told so: a day or more after it was published, or when it is
 * not known when that was.
 */
export function toldChange({published, updated}: Partial<Article>): string | undefined {
  const isSoon = Date.parse(updated ?? '') - Date.parse(published ?? '') < CHANGE_MS;
  return isSoon ? undefined : updated;
}
