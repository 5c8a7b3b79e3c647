import type {Article} from '../model/article.js';
import {parseArticle} from '../model/parse-article.js';
import {readArticle, readText} from '../model/read-article.js';
import {safeUrl} from '../sanitize/safe-url.js';

const LINK = '[slot=headline] a[href], a[slot=headline], :scope > a:not([slot])';

/** Returns the article that a card of the page shows: by its slots, then its attributes, then its data. */
export function readCard(card: Element): Article | undefined {
  const data = given(card, 'article');
  const article = typeof data === 'string' ? parseArticle(data) : readArticle(data);
  const link = card.querySelector<HTMLAnchorElement>(LINK);
  const headline = link?.textContent.trim() || readText(given(card, 'headline')) || article?.headline;
  if (!headline) return undefined;
  const {url, ...fields} = {...article, headline};
  const address = link?.href || readText(given(card, 'href')) || url;
  const safe = address && safeUrl(address, document.baseURI);
  return {...fields, ...(safe && {url: safe})};
}

/** What a card has as a property; one that waits for its script has attributes only. */
function given(card: Element, name: 'headline' | 'href' | 'article'): unknown {
  return (card as Element & Partial<Record<typeof name, unknown>>)[name] ?? card.getAttribute(name);
}
