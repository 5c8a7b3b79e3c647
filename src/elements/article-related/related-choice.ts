import type {ReactiveController} from 'lit';
import {claimArticles, claimedElsewhere, releaseArticles, writtenKeys} from '../../controllers/page-claims.js';
import {canonicalUrl} from '../../model/canonical-url.js';
import {closedValue} from '../../model/closed-value.js';
import {positiveNumber} from '../../model/positive-number.js';
import type {ArticleRelatedElement} from './article-related.js';
import {currentUrls} from './current-article.js';
import type {ListAnswer} from './list-sources.js';
import {RANKS, RelatedRanking} from './related-ranking.js';
import {selectArticles, type ListedArticle} from './select-articles.js';

const DEFAULT_LIMIT = 6;
/** So many addresses are remembered between two sources. */
const KEY_LIMIT = 2000;
const CURATED = '[slot=curated]';

/** Chooses what a list shows of its source's answer, and keeps it apart from what is shown elsewhere on the page. */
export class RelatedChoice implements ReactiveController {
  readonly #list: ArticleRelatedElement;
  readonly #ranking: RelatedRanking;

  /** An address takes about as long to understand as a row to lay out, and lists change without their addresses. */
  readonly #keys = new Map<string, string>();

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#ranking = new RelatedRanking(list);
    list.addController(this);
  }

  /** The articles in their order. */
  get articles(): readonly ListedArticle[] {
    return this.#ranking.articles;
  }

  /** Whether there is no order yet. */
  get isPending(): boolean {
    return this.#ranking.isPending;
  }

  /** How many articles are shown at most, the page's own in front included. */
  get limit(): number {
    return positiveNumber(this.#list.limit, DEFAULT_LIMIT, 'limit');
  }

  /** How many cards the page put in front. */
  get curatedCount(): number {
    return this.#list.querySelectorAll(`:scope > ${CURATED}`).length;
  }

  hostDisconnected(): void {
    releaseArticles(this.#list);
  }

  /** Forgets the last choice: the next answer is another source's. */
  clear(): void {
    this.#ranking.clear();
    if (this.#keys.size > KEY_LIMIT) this.#keys.clear();
  }

  update({articles, isWritten}: ListAnswer): void {
    const list = this.#list;
    const rank = isWritten ? 'none' : closedValue(RANKS, list.rank, 'rank');
    const limit = isWritten ? Infinity : Math.max(0, this.limit - this.curatedCount);
    const elsewhere = isWritten
      ? []
      : [...currentUrls(list).map(this.#keyOf), ...writtenKeys(list, CURATED), ...claimedElsewhere(list)];
    const candidates = selectArticles(articles, elsewhere, rank === 'none' ? limit : Infinity, this.#keyOf);
    const minScore = list.minScore ? positiveNumber(list.minScore, 0, 'min-score') : undefined;
    this.#ranking.update(candidates, {rank, limit, minScore});
  }

  readonly #keyOf = (url: string): string => {
    let key = this.#keys.get(url);
    if (key === undefined) {
      key = canonicalUrl(url, document.baseURI);
      this.#keys.set(url, key);
    }
    return key;
  };

  /**
   * Tells the other lists of the page what this one shows.
   *
   * @param children whether that includes the children without a slot
   * @param articles whether that includes the articles chosen
   */
  claim(children: boolean, articles: boolean): void {
    const list = this.#list;
    if (!list.isConnected) return;
    const written = writtenKeys(list, CURATED);
    if (children) written.push(...writtenKeys(list, ':not([slot])'));
    claimArticles(list, {written, chosen: articles ? this.articles.map(({key}) => key) : []});
  }
}
