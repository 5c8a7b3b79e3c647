import {loadSource} from '../../controllers/load-source.js';
import type {Article} from '../../model/article.js';
import {placeArticles, type PlacedArticles} from './place-articles.js';
import {plainLinks} from './plain-links.js';

/** Pages that are read at the same time. */
const CONCURRENCY = 3;

/** What is known of the pages behind a list's own links. */
export interface EnrichedLinks {
  /**
   * Returns the links as articles in their places, each with the page's own words as its headline; none when no page
   * could be read. A link whose page cannot be read is a headline with an address.
   */
  readonly place: (keyOf: (url: string) => string) => PlacedArticles;
  /** Whether there are links now whose pages were not asked for. */
  readonly isOutdated: () => boolean;
}

/**
 * Reads the pages behind a list's own links.
 *
 * @param pages what was read before, by address; gets what is read now
 * @param anywhere also reads pages of other sites; those that do not allow it (CORS) are named in the console
 */
export async function enrichLinks(
  list: Element,
  pages: Map<string, Article>,
  anywhere: boolean,
  signal: AbortSignal,
): Promise<EnrichedLinks> {
  const links = plainLinks(list);
  const queue = links.values();
  const read = async () => {
    for (const {href, origin} of queue) {
      if (pages.has(href) || (!anywhere && origin !== location.origin)) continue;
      try {
        const [page] = (await loadSource(href, undefined, signal)).articles;
        if (page) pages.set(href, page);
      } catch {
        signal.throwIfAborted();
      }
    }
  };
  await Promise.all(Array.from({length: CONCURRENCY}, read));
  return describeLinks(list, links, pages);
}

/** Holds none of the links: they may go. */
function describeLinks(
  list: Element,
  links: ReadonlyMap<Element, HTMLAnchorElement>,
  pages: ReadonlyMap<string, Article>,
): EnrichedLinks {
  const isAnyKnown = [...links.values()].some(({href}) => pages.has(href));
  const articles = new WeakMap<Node, Article | undefined>();
  for (const [child, {href, textContent}] of links) {
    articles.set(child, isAnyKnown ? {...pages.get(href), headline: textContent.trim(), url: href} : undefined);
  }
  return {
    place: (keyOf) => placeArticles(list, articles, keyOf),
    isOutdated: () => [...plainLinks(list).keys()].some((child) => !articles.has(child)),
  };
}
