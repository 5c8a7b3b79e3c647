import {readFields, readText} from '../model/read-article.js';

/** More than a list shows, because some of it may be shown elsewhere or be ranked away. */
const LIST_LENGTH = 24;

/**
 * Returns where a WordPress site tells of other posts with a post's categories or tags; without any, of its latest.
 *
 * @param value one post, as the API answered it
 * @param url the address that it came from
 * @see https://developer.wordpress.org/rest-api/reference/posts/#list-posts
 */
export function relatedOnWordpress(value: unknown, url: string): string | undefined {
  const {id, categories, tags} = readFields(value);
  const address = parseUrl(url);
  if (!address) return undefined;
  const {searchParams} = address;
  const route = searchParams.get('rest_route');
  const [list] = /^.*\/wp\/v2\/posts(?=\/|$)/.exec(route ?? address.pathname) ?? [];
  // Posts of other types have no list with the same terms.
  if (!list) return undefined;
  address.search = '';
  if (route) searchParams.set('rest_route', list);
  else address.pathname = list;
  const terms = {categories: numbers(categories), tags: numbers(tags)};
  for (const [name, ids] of Object.entries(terms)) if (ids) searchParams.set(name, ids);
  if (terms.categories && terms.tags) searchParams.set('tax_relation', 'OR');
  searchParams.set('exclude', numbers([id]));
  searchParams.set('per_page', `${LIST_LENGTH}`);
  searchParams.set('_embed', '1');
  return address.href;
}

/**
 * Returns where a Ghost site tells of other posts with one of a post's tags; without any, of its latest.
 *
 * @param value one post, as the API answered it
 * @param url the address that it came from
 * @see https://docs.ghost.org/content-api/filtering
 */
export function relatedOnGhost(value: unknown, url: string): string | undefined {
  const {id, tags} = readFields(value);
  const address = parseUrl(url);
  const [list] = /^.*\/content\/posts\//.exec(address?.pathname ?? '') ?? [];
  const key = address?.searchParams.get('key');
  if (!address || !list || !key) return undefined;
  const slugs = (Array.isArray(tags) ? (tags as unknown[]) : [])
    .map((tag) => readText(readFields(tag).slug) ?? '')
    .filter((slug) => /^[\w-]+$/.test(slug));
  const own = readText(id) ?? '';
  const others = /^\w+$/.test(own) ? [`id:-${own}`] : [];
  const filter = [...(slugs.length ? [`tags:[${slugs.join()}]`] : []), ...others].join('+');
  address.pathname = list;
  address.search = '';
  address.searchParams.set('key', key);
  address.searchParams.set('include', 'authors,tags');
  if (filter) address.searchParams.set('filter', filter);
  address.searchParams.set('limit', `${LIST_LENGTH}`);
  return address.href;
}

function parseUrl(url: string): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}

/** Numbers as such a list takes them; what is none is left out. */
function numbers(values: unknown): string {
  return (Array.isArray(values) ? (values as unknown[]) : []).filter(Number.isSafeInteger).join();
}
