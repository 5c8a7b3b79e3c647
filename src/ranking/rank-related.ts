import type {Article} from '../model/article.js';

/** Why an article was picked: what it shares with the current one. */
export interface RankReason {
  readonly kind: 'category' | 'tag';
  readonly name: string;
}

export interface RankedArticle {
  readonly article: Article;
  /** Higher is more similar. */
  readonly score: number;
  readonly reason: RankReason | undefined;
}

export interface RankOptions {
  /** How many at most. */
  readonly limit: number;
  /** The least score. */
  readonly minScore?: number;
}

/** Ranks articles by what they share with another: category and tags. */
export function rankRelated(
  article: Article,
  candidates: readonly Article[],
  {limit, minScore = 0}: RankOptions,
): Promise<RankedArticle[]> {
  const ranked = candidates
    .map((candidate): RankedArticle => {
      const category = candidate.category?.name;
      const tag = candidate.tags?.find((name) => article.tags?.includes(name));
      if (category && category === article.category?.name) {
        return {article: candidate, score: 1, reason: {kind: 'category', name: category}};
      }
      return tag
        ? {article: candidate, score: 0.5, reason: {kind: 'tag', name: tag}}
        : {article: candidate, score: 0, reason: undefined};
    })
    .filter(({score}) => score >= minScore)
    .sort((one, other) => other.score - one.score);
  return Promise.resolve(ranked.slice(0, limit));
}
