import {keepList, keptList} from '../../controllers/kept-lists.js';
import type {LoadTask} from '../../controllers/load-controller.js';
import {absoluteUrl, loadSource, readSourceError} from '../../controllers/load-source.js';
import type {Article} from '../../model/article.js';
import type {ArticleList} from '../../model/article-list.js';
import {closedValue} from '../../model/closed-value.js';
import {SourceError} from '../../model/source-error.js';
import type {ArticleRelatedElement} from './article-related.js';
import type {EnrichedLinks} from './enrich-links.js';
import {inlineArticles} from './inline-articles.js';

const ENRICH_SCOPES = ['same-origin', 'cors'] as const;

/** What a list's source answered. */
export interface ListAnswer {
  /** As they were given: a member that comes from the page may be anything, and is read where it is shown. */
  readonly articles: readonly Article[];
  /** Why the source failed, when the articles are those of its last good answer. */
  readonly failure?: SourceError;
  /** The page's own links as articles instead: all of them are shown, in their places. */
  readonly written?: EnrichedLinks;
}

/** Where a list's articles come from. */
export interface ListSource {
  readonly load: LoadTask<ListAnswer>;
  /** Whether the source has to be asked, so that the reader waits for it. */
  readonly isRemote: boolean;
  /** Whether it tells of the page's own links, which no answer replaces by others. */
  readonly isWritten?: boolean;
}

/** Returns the first source that a list has: `articles`, `source`, inline JSON, `src`, its own links. */
export function listSource(list: ArticleRelatedElement): ListSource | undefined {
  const {articles, source, src, type, enrich} = list;
  if (articles) return atHand(articles);
  if (source) return remote(source);
  const inline = inlineArticles(list);
  if (inline) return atHand(inline);
  if (src) {
    const url = absoluteUrl(src);
    const load = async (signal: AbortSignal) => listedArticles(await loadSource(src, type, signal), url, type);
    return remote(load, list.noStore ? undefined : url);
  }
  return typeof enrich === 'string' ? ownLinks(list, enrich) : undefined;
}

function ownLinks(list: Element, enrich: string): ListSource {
  const scope = closedValue(ENRICH_SCOPES, enrich, 'enrich');
  const pages = new Map<string, Article>();
  return {
    isRemote: true,
    isWritten: true,
    load: async (signal) => {
      const {enrichLinks} = await import('./enrich-links.js');
      return {articles: [], written: await enrichLinks(list, pages, scope === 'cors', signal)};
    },
  };
}

/**
 * Returns the articles of a list, but not the one page that comes in its place where an address is wrong: a form for
 * signing in, a site's own words for what is missing. A page that lists articles in its linked data is a list.
 *
 * @throws {SourceError} with code `format` for a page that was not asked for by its type
 */
function listedArticles({articles, warnings}: ArticleList, url: string, type?: string | null): readonly Article[] {
  if (type || !warnings.some(({code}) => code === 'page')) return articles;
  const message =
    `${url} answered with a web page, not with a list of articles. Give the address of a feed or of an API ` +
    '(WordPress: /feed/ or /wp-json/wp/v2/posts?_embed); where that one page is meant, set type="page".';
  throw new SourceError('format', message, {url});
}

function atHand(given: readonly Article[]): ListSource {
  const articles = listOf(given);
  return {load: () => ({articles}), isRemote: false};
}

/** A page's script may give anything. */
function listOf(given: unknown): readonly Article[] {
  return Array.isArray(given) ? (given as Article[]) : [];
}

/**
 * A source that is asked, and whose last good answer stands in for it when it fails.
 *
 * @param url what the answer is kept under beyond this page
 */
function remote(ask: (signal: AbortSignal) => Promise<readonly Article[]>, url?: string): ListSource {
  let last: readonly Article[] | undefined;
  const load = async (signal: AbortSignal): Promise<ListAnswer> => {
    try {
      const articles = listOf(await ask(signal));
      last = articles.length ? articles : undefined;
      if (url) keepList(url, articles);
      return {articles};
    } catch (error) {
      if (signal.aborted) throw error;
      const articles = last ?? (url ? keptList(url) : undefined);
      if (!articles) throw error;
      return {articles, failure: readSourceError(error)};
    }
  };
  return {load, isRemote: true};
}
