import type {ReactiveControllerHost} from 'lit';
import {findById} from '../../controllers/find-by-id.js';
import {readDocument} from '../../controllers/read-document.js';
import type {Article} from '../../model/article.js';
import {parseArticle} from '../../model/parse-article.js';
import {readArticle, readText} from '../../model/read-article.js';
import {registeredTag} from '../../model/registered-tags.js';
import {warnOnce} from '../../model/warn-once.js';
import {readCardSlots} from '../article-card/card-slots.js';

/** A list, as far as it says which article its reader is on. */
interface ListForArticle extends Element {
  /** The article, or the id of an element that has one or holds its text. */
  readonly for?: string | Article | null;
}

/** An element, as far as it says which article it has; what is not upgraded yet says it by its attributes. */
interface ElementWithArticle extends Element {
  readonly article?: unknown;
  /** The article that a view shows, which may come from elsewhere. */
  readonly shown?: Article | undefined;
  readonly href?: unknown;
}

/** So much of a text says what it is about. */
const TEXT_LIMIT = 20_000;

/** Renders a list again whenever the element named by `for` shows an article. */
export function followArticle(list: ListForArticle & ReactiveControllerHost): void {
  const follow = (event: Event) => {
    const [teller] = event.composedPath();
    if (teller !== list && teller === elementFor(list)) list.requestUpdate();
  };
  list.addController({
    hostConnected: () => list.ownerDocument.addEventListener('article-list-load', follow),
    hostDisconnected: () => list.ownerDocument.removeEventListener('article-list-load', follow),
  });
}

/**
 * Returns the addresses of the article that the reader is on: those of the article or element named by `for`, and the
 * page's own, canonical and as it stands in the address bar.
 */
export function currentUrls(list: ListForArticle): string[] {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const element = elementFor(list);
  const link = element?.localName === registeredTag('article-card') ? readCardSlots(element).link : undefined;
  const urls = [givenArticle(list)?.url, element?.href, element?.getAttribute('href'), link?.getAttribute('href')];
  return [...urls.map(readText), canonical?.href, location.href].flatMap((url) => url || []);
}

/** Returns what `for` says of an article, of any type: the same for as long as it is the same article. */
export function givenData(list: ListForArticle): unknown {
  const {for: named} = list;
  if (typeof named !== 'string') return named;
  const element = elementFor(list);
  return element?.shown ?? element?.article ?? element?.getAttribute('article');
}

/** Returns the article named by `for`, where it is there as data. */
function givenArticle(list: ListForArticle): Article | undefined {
  const given = givenData(list);
  if (typeof given === 'string') return parseArticle(given);
  return typeof given === 'object' ? ((given as Article | null) ?? undefined) : undefined;
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

function elementFor(list: ListForArticle): ElementWithArticle | null {
  if (typeof list.for !== 'string' || !list.isConnected) return null;
  const element = findById(list, list.for);
  if (!element) warnOnce(`for="${list.for}": there is no element with this id.`);
  return element;
}
