import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Article} from '../model/article.js';
import {hasSameMembers} from '../model/same-members.js';
import {readArticle} from '../model/read-article.js';
import {safeUrl} from '../sanitize/safe-url.js';
import {emitStructuredData} from '../structured-data/emit-structured-data.js';
import {hasStructuredData} from '../structured-data/has-structured-data.js';
import {describeArticle, describeList} from '../structured-data/json-ld.js';

/**
 * Describes to search engines what an element shows, unless the page does so itself. It is a chunk of its own, because
 * most pages do.
 */
export class PageDescription implements ReactiveController {
  #shown: readonly Article[] | undefined;
  #end: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** Takes the description out of the page. */
  clear(): void {
    this.#end?.();
    this.#end = this.#shown = undefined;
  }

  /** Describes the article that the page is about. */
  showArticle(given: Article): void {
    if (this.#shown?.[0] === given) return;
    const article = withAddress(given);
    this.#take([given]);
    if (!article || hasStructuredData(document, 'article', article.url ?? location.href)) return;
    this.#end = emitStructuredData(describeArticle(article));
  }

  /** Describes the articles that a list on the page links to. */
  showList(articles: readonly Article[]): void {
    if (hasSameMembers(articles, this.#shown ?? [])) return;
    this.#take(articles);
    const linked = articles.flatMap((article) => withAddress(article) ?? []);
    if (!linked.length || hasStructuredData(document, 'list', location.href)) return;
    this.#end = emitStructuredData(describeList(linked));
  }

  /** What was said before is no part of the page. */
  #take(articles: readonly Article[]): void {
    this.clear();
    this.#shown = articles;
  }
}

/** An address that is relative, or must not be linked, says nothing to others. */
function withAddress(given: Article): Article | undefined {
  const article = readArticle(given);
  const url = article?.url && safeUrl(article.url, document.baseURI);
  // What is missing stays so, whatever a page gave to all objects.
  return article && ({__proto__: null, ...article, ...(article.url && {url: url || undefined})} as unknown as Article);
}
