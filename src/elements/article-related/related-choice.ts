import type {ReactiveController} from 'lit';
import {claimArticles, claimedElsewhere, releaseArticles, writtenKeys} from '../../controllers/page-claims.js';
import {closedValue} from '../../model/closed-value.js';
import {readNumber} from '../../model/read-number.js';
import {warnOnce} from '../../model/warn-once.js';
import {AddressKeys} from './address-keys.js';
import type {ArticleRelatedElement} from './article-related.js';
import {currentUrls} from './current-article.js';
import type {ListAnswer} from './list-sources.js';
import {RANKS, RelatedRanking} from './related-ranking.js';
import {selectArticles, type ListedArticle} from './select-articles.js';

const DEFAULT_LIMIT = 6;
const CURATED = '[slot=curated]';

/** Chooses what a list shows of its source's answer, and keeps it apart from what is shown elsewhere on the page. */
export class RelatedChoice implements ReactiveController {
  /** The children behind the articles, where these stand for some of them. */
  rest: readonly (Element | Text)[] | undefined;

  readonly #list: ArticleRelatedElement;
  readonly #ranking: RelatedRanking;
  readonly #keys: AddressKeys;
  #isLearning = false;

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
    this.#ranking = new RelatedRanking(list);
    this.#keys = new AddressKeys(() => list.requestUpdate());
    list.addController(this);
  }

  /** The articles in their order. */
  get articles(): readonly ListedArticle[] {
    return this.#ranking.articles;
  }

  /** Whether there is no order yet. */
  get isPending(): boolean {
    return this.#ranking.isPending || (this.#isLearning && !this.articles.length);
  }

  /** How many articles are shown at most, the page's own in front included. */
  get limit(): number {
    return readNumber(this.#list.limit, DEFAULT_LIMIT, 'limit');
  }

  /** How many cards the page put in front. */
  get curatedCount(): number {
    return this.#list.querySelectorAll(`:scope > ${CURATED}`).length;
  }

  hostConnected(): void {
    // What was interrupted begins again, and what other lists show may have changed meanwhile.
    this.#list.requestUpdate();
  }

  hostDisconnected(): void {
    this.#ranking.interrupt();
    this.#keys.interrupt();
    releaseArticles(this.#list);
  }

  /** Forgets the last choice: the next answer is another source's. */
  clear(): void {
    this.#ranking.clear();
    this.#keys.clear();
  }

  update({articles, written}: ListAnswer): void {
    const list = this.#list;
    const {placed, rest} = written?.place(this.#keys.of) ?? {};
    this.rest = rest;
    if (placed) return this.#ranking.update(placed, {rank: 'none', limit: Infinity, minScore: undefined});
    const rank = closedValue(RANKS, list.rank, 'rank');
    this.#isLearning = rank !== 'none' && this.#keys.isLearning(articles);
    if (this.#isLearning) return;
    const limit = Math.max(0, this.limit - this.curatedCount);
    const elsewhere = [
      ...currentUrls(list).map(this.#keys.of),
      ...writtenKeys(list, CURATED),
      ...claimedElsewhere(list),
    ];
    const candidates = selectArticles(articles, elsewhere, rank === 'none' ? limit : Infinity, this.#keys.of);
    this.#ranking.update(candidates, {rank, limit, minScore: readMinScore(list.minScore)});
  }

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

/** Returns how similar an article has to be, or `undefined` for as much as the ranking asks for by itself. */
function readMinScore(given: ArticleRelatedElement['minScore']): number | undefined {
  if (given === null || given === undefined || given === '') return undefined;
  const score = Number(given);
  if (score >= 0 && score < Infinity) return score;
  warnOnce(`min-score="${given}" is not a number from 0; the default is used.`);
  return undefined;
}
