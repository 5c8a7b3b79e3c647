import {readArticle} from '../../model/read-article.js';
import {warnOnce} from '../../model/warn-once.js';
import type {ArticleRelatedElement} from './article-related.js';
import {currentArticle, givenArticle} from './current-article.js';
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

  constructor(list: ArticleRelatedElement) {
    this.#list = list;
  }

  /** Forgets the last answer: the next articles are others. */
  clear(): void {
    this.articles = [];
    this.#inputs = [];
  }

  /** Takes over articles or settings; the list renders again when the order is known later. */
  update(candidates: readonly ListedArticle[], settings: RankSettings): void {
    const {rank, limit, minScore} = settings;
    if (rank !== 'similar' || !candidates.length) {
      this.#inputs = [];
      this.isPending = false;
      this.articles = (rank === 'newest' ? rankNewest(candidates) : candidates).slice(0, limit);
      return;
    }
    const list = this.#list;
    const inputs = [limit, minScore, list.for, givenArticle(list), ...candidates.map(({article}) => article)];
    if (inputs.length === this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    const keys = new Set(candidates.map(({key}) => key));
    this.articles = this.articles.filter(({key}) => keys.has(key));
    this.isPending = !this.articles.length;
    void this.#compare(candidates, settings).then((articles) => {
      if (this.#inputs !== inputs) return;
      this.articles = articles;
      this.isPending = false;
      list.requestUpdate();
    });
  }

  async #compare(candidates: readonly ListedArticle[], {limit, minScore}: RankSettings): Promise<ListedArticle[]> {
    try {
      const {rankRelated} = await import('../../ranking/rank-related.js');
      const keys = new Map(candidates.map(({article, key}) => [readArticle(article)!, key]));
      const ranked = await rankRelated(currentArticle(this.#list), [...keys.keys()], {
        limit,
        ...(minScore !== undefined && {minScore}),
      });
      return ranked.map(({article, score, reason}) => ({key: keys.get(article)!, article, score, reason}));
    } catch (error) {
      warnOnce(`rank="similar" failed, the articles keep their order (${String(error)}).`);
      return candidates.slice(0, limit);
    }
  }
}
