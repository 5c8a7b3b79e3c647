import {findById} from '../../controllers/find-by-id.js';
import {readDocument} from '../../controllers/read-document.js';
import type {Article} from '../../model/article.js';
import {readArticle, readText} from '../../model/read-article.js';
import {warnOnce} from '../../model/warn-once.js';

/** A list, as far as it says which article its reader is on. */
interface ListForArticle extends Element {
  /** The article, or the id of an element that has one or holds its text. */
  readonly for?: string | Article | null;
}

/** So much of a text says what it is about. */
const TEXT_LIMIT = 20_000;

/**
 * Returns the addresses of the article that the reader is on: that of the article named by `for`, and the
 * page's own, canonical and as it stands in the address bar.
 */
export function currentUrls(list: ListForArticle): string[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  return [readText(givenArticle(list)?.url), canonical?.href, location.href].flatMap((url) => url || []);
}

/** Returns the article named by `for`, where it is there as data. */
export function givenArticle(list: ListForArticle): Article | undefined {
  const {for: named} = list;
  const given = typeof named === 'string' ? elementFor(list)?.article : named;
  return typeof given === 'object' ? (given ?? undefined) : undefined;
}

/**
 * Returns the article that the reader is on, for comparing with others: as data where there is some, else what
 * the element named by `for` says, else the page's main text, with what the page's metadata say about it.
 *
 * @see https://ogp.me/#type_article
 */
export function currentArticle(list: ListForArticle): Article {
  const given = readArticle(givenArticle(list));
  if (given) return given;
  const element = elementFor(list) ?? document.querySelector('article, main');
  // A list inside the text says what others are about.
  const text = element?.contains(list) ? undefined : element?.textContent;
  return readArticle({
    headline: element?.querySelector('h1, h2')?.textContent.trim() || readDocument('title') || location.pathname,
    url: location.href,
    category: metadata('article:section')[0],
    tags: metadata('article:tag'),
    summary: [...metadata('description'), text?.slice(0, TEXT_LIMIT)].join(' '),
    language: document.documentElement.lang,
  })!;
}

function metadata(name: string): string[] {
  const selector = `meta[name="${name}"], meta[property="${name}"]`;
  return [...document.querySelectorAll<HTMLMetaElement>(selector)].map(({content}) => content);
}

function elementFor(list: ListForArticle): (Element & {readonly article?: Article | string | null}) | null {
  if (typeof list.for !== 'string' || !list.isConnected) return null;
  const element = findById(list, list.for);
  if (!element) warnOnce(`for="${list.for}": there is no element with this id.`);
  return element;
}
