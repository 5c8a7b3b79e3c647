import type {Article} from '../model/article.js';
import {readFields} from '../model/read-article.js';
import {readArticles} from '../model/read-articles.js';

/** How long a list is kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

/** Only as many lists as one site shows, each with as much as one list shows; the site has uses of its own for the rest. */
const LIST_LIMIT = 10;
const ARTICLE_LIMIT = 50;
const TEXT_LIMIT = 100_000;

const PREFIX = 'article-widgets:list:';

/**
 * Keeps the last good answer of a source in `localStorage`, without the articles' bodies. Where that cannot be
 * used, or has no room, nothing is kept.
 *
 * @param url absolute
 * @param now milliseconds since 1970
 */
export function keepList(url: string, articles: readonly Article[], now = Date.now()): void {
  const shown = articles.slice(0, ARTICLE_LIMIT).map((article) => ({...article, body: undefined}));
  const text = JSON.stringify({time: now, articles: shown});
  try {
    localStorage.removeItem(PREFIX + url);
    if (!shown.length || text.length > TEXT_LIMIT) return;
    dropOldest(now);
    localStorage.setItem(PREFIX + url, text);
  } catch {
    // Storage is refused by a setting or a sandbox, or full.
  }
}

/**
 * Returns a list that was kept less than 24 hours ago.
 *
 * @param url absolute
 * @param now milliseconds since 1970
 */
export function keptList(url: string, now = Date.now()): readonly Article[] | undefined {
  try {
    const {time, articles} = readKept(PREFIX + url);
    const kept = isFresh(time, now) ? readArticles(articles) : [];
    return kept.length ? kept : undefined;
  } catch {
    return undefined;
  }
}

function dropOldest(now: number): void {
  const kept = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .map((key) => ({key, time: Number(readKept(key).time)}))
    .sort((one, other) => other.time - one.time);
  const fresh = kept.filter(({time}) => isFresh(time, now)).slice(0, LIST_LIMIT - 1);
  for (const list of kept) if (!fresh.includes(list)) localStorage.removeItem(list.key);
}

/** What stands in storage may be anybody's. */
function readKept(key: string): Readonly<Record<string, unknown>> {
  try {
    return readFields(JSON.parse(localStorage.getItem(key) ?? 'null'));
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

function isFresh(time: unknown, now: number): boolean {
  return typeof time === 'number' && time <= now && now - time < KEPT_MS;
}
