import {warnOnce} from '../../model/warn-once.js';
import {nextTask} from '../../ranking/next-task.js';
import type {ArticleRelatedElement} from './article-related.js';
import {currentArticle, givenData} from './current-article.js';
import {rankNewest} from './rank-newest.js';
import type {ListedArticle} from './select-articles.js';

export const RANKS = ['none', 'newest', 'similar'] as const;

/** What a ranking depends on. */
export interface RankSettings {
  readonly rank: (typeof RANKS)[number];
  /** How many articles are wanted. */
  readonly limit: number;
  /** The least similarity. */
  readonly minScore: number | undefined;
}

/**
 * Puts a list's articles in order. Comparing is a chunk of its own and takes its time; until it has an answer, the
 * last one stays. When it fails, the articles keep the order in which they came.
 */
export class RelatedRanking {
  /** The articles in their order, as many as wanted. */
  articles: readonly ListedArticle[] = [];

  /** Whether there is no order yet. */
  isPending = false;

  readonly #list: ArticleRelatedElement;
  #inputs: readonly unknown[] = [];
  #running: AbortController | undefined;

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
  }

  /** Forgets the last answer: the next articles are others. */
  clear(): void {
    this.articles = [];
    this.#start([]);
  }

  /** Ends what is being compared; the next update begins it again. */
  interrupt(): void {
    if (this.#running) this.#start([]);
  }

  /** Takes over articles or settings; the list renders again when the order is known later. */
  update(candidates: readonly ListedArticle[], settings: RankSettings): void {
    const {rank, limit, minScore} = settings;
    if (rank !== 'similar' || !candidates.length) {
      this.#start([]);
      this.isPending = false;
      this.articles = (rank === 'newest' ? rankNewest(candidates) : candidates).slice(0, limit);
      return;
    }
    const list = this.#list;
    const inputs = [limit, minScore, list.for, givenData(list), ...candidates.map(({article}) => article)];
    if (inputs.length === this.#inputs.length && inputs.every((input, index) => Object.is(input, this.#inputs[index])))
      return;
    const {signal} = this.#start(inputs);
    const keys = new Set(candidates.map(({key}) => key));
    this.articles = this.articles.filter(({key}) => keys.has(key));
    this.isPending = !this.articles.length;
    void this.#compare(candidates, settings, signal).then((articles) => {
      if (signal.aborted) return;
      this.#running = undefined;
      this.articles = articles;
      this.isPending = false;
      list.requestUpdate();
    });
  }

  /** Ends what was being compared before. */
  #start(inputs: readonly unknown[]): AbortController {
    this.#running?.abort();
    this.#inputs = inputs;
    const running = new AbortController();
    this.#running = inputs.length ? running : undefined;
    return running;
  }

  async #compare(
    candidates: readonly ListedArticle[],
    {limit, minScore}: RankSettings,
    signal: AbortSignal,
  ): Promise<readonly ListedArticle[]> {
    try {
      const {rankRelated} = await import('../../ranking/rank-related.js');
      const listed = new Map(candidates.map((candidate) => [candidate.article, candidate]));
      const ranked = await rankRelated(currentArticle(this.#list), [...listed.keys()], {
        limit,
        signal,
        pause: nextTask,
        ...(minScore !== undefined && {minScore}),
      });
      return ranked.map(({article, score, reason}) => ({...listed.get(article)!, score, reason}));
    } catch (error) {
      if (!signal.aborted) warnOnce(`rank="similar" failed, the articles keep their order (${String(error)}).`);
      return candidates.slice(0, limit);
    }
  }
}
