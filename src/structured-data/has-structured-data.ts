import {canonicalUrl} from '../model/canonical-url.js';
import {ARTICLE_TYPE} from '../model/read-article.js';

/** What is looked for: an article of some kind, or a list. */
export type StructuredKind = 'article' | 'list';

const TYPES: Readonly<Record<StructuredKind, RegExp>> = {
  // A page that is a review needs no other description; as an item it is no article, but what a customer of a shop wrote.
  article: new RegExp(`${ARTICLE_TYPE.source}|(?:^|\\/)Review$`),
  list: /(?:^|\/)ItemList$/,
};

/** Objects are looked at this deep: `@graph` and `mainEntity` stand one or two levels down. */
const DEPTH_LIMIT = 6;

/**
 * Tells whether a page describes an article or a list by itself, in JSON-LD or microdata. A description without an
 * address is one of the page.
 *
 * @param url address of the article, or of the page of a list
 */
export function hasStructuredData(page: Document, kind: StructuredKind, url: string): boolean {
  const wanted = canonicalUrl(url, page.baseURI);
  const here = [page.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href, page.URL];
  const isPage = here.some((address) => address && canonicalUrl(address) === wanted);
  const isFor = (addresses: readonly string[]) =>
    addresses.length ? addresses.some((address) => canonicalUrl(address, page.baseURI) === wanted) : isPage;
  return (
    jsonLdOf(page).some((value) => describesIn(value, TYPES[kind], isFor, DEPTH_LIMIT)) ||
    [...page.querySelectorAll('[itemscope][itemtype]')].some(
      (item) => TYPES[kind].test(item.getAttribute('itemtype')!.trim()) && isFor(microdataAddresses(item)),
    )
  );
}

function jsonLdOf(page: Document): unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) => {
    try {
      return [JSON.parse(script.textContent) as unknown];
    } catch {
      // A page's broken description describes nothing.
      return [];
    }
  });
}

function describesIn(
  value: unknown,
  type: RegExp,
  isFor: (addresses: readonly string[]) => boolean,
  depth: number,
): boolean {
  if (typeof value !== 'object' || !value || !depth) return false;
  if (Array.isArray(value)) return value.some((item) => describesIn(item, type, isFor, depth - 1));
  const fields = value as Readonly<Record<string, unknown>>;
  const isType = texts(fields['@type']).some((name) => type.test(name));
  if (isType && isFor(['url', '@id', 'mainEntityOfPage'].flatMap((name) => addresses(fields[name])))) return true;
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].some((name) =>
    describesIn(fields[name], type, isFor, depth - 1),
  );
}

const texts = (value: unknown): string[] => [value].flat().filter((item): item is string => typeof item === 'string');

/** The addresses in a field: texts, or objects with an `@id` or `url`. An `@id` such as `#article` names no page. */
function addresses(value: unknown): string[] {
  return [value].flat().flatMap((item: unknown) => {
    const fields = (typeof item === 'object' && item ? item : {}) as Readonly<Record<string, unknown>>;
    return texts([item, fields['@id'], fields.url].flat()).filter((text) => text && !text.startsWith('#'));
  });
}

function microdataAddresses(item: Element): string[] {
  const fields = [...item.querySelectorAll('[itemprop~=url], [itemprop~=mainEntityOfPage]')];
  const own = fields.filter((field) => field.parentElement!.closest('[itemscope]') === item);
  const named = own.map(
    (field) => field.getAttribute('href') ?? field.getAttribute('content') ?? field.getAttribute('itemid') ?? '',
  );
  return [item.getAttribute('itemid') ?? '', ...named].filter((address) => address);
}
