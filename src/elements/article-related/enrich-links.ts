import {loadSource} from '../../controllers/load-source.js';
import type {Article} from '../../model/article.js';

/** Pages that are read at the same time. */
const CONCURRENCY = 3;

/**
 * Reads the pages behind a list's own links and returns them as articles, in the order of the links, each with the
 * page's own words as its headline. A link whose page cannot be read stays what it is, a headline with an address.
 *
 * @param anywhere also reads pages of other sites; those that do not allow it (CORS) are named in the console
 * @returns `undefined` when no page could be read
 */
export async function enrichLinks(
  list: Element,
  anywhere: boolean,
  signal: AbortSignal,
): Promise<Article[] | undefined> {
  const links = ownLinks(list);
  const articles: Article[] = links.map((link) => ({headline: link.textContent.trim() || link.href, url: link.href}));
  const queue = links.entries();
  let count = 0;
  const read = async () => {
    for (const [index, {href, origin}] of queue) {
      if (!anywhere && origin !== location.origin) continue;
      try {
        const [page] = (await loadSource(href, undefined, signal)).articles;
        if (!page) continue;
        articles[index] = {...page, ...articles[index]!};
        count++;
      } catch {
        signal.throwIfAborted();
      }
    }
  };
  await Promise.all(Array.from({length: CONCURRENCY}, read));
  return count ? articles : undefined;
}

/** The first link of each child. */
function ownLinks(list: Element): HTMLAnchorElement[] {
  const children = [...list.querySelectorAll(':scope > :not([slot], script)')];
  return children.flatMap((child) => {
    const link = child.matches('a[href]') ? child : child.querySelector('a[href]');
    return link instanceof HTMLAnchorElement && /^https?:$/.test(link.protocol) ? link : [];
  });
}
