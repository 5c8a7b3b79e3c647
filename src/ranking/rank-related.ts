import type {ArticleReason} from '../model/article-reason.js';
import type {Article} from '../model/article.js';
import {readDate} from '../model/read-article.js';
import {readNames} from './read-names.js';
import {createTermSpace, type Profile} from './term-space.js';

export interface RankedArticle {
  readonly article: Article;
  /** Similarity, from 0 for nothing in common to 1. */
  readonly score: number;
  /** Missing where the texts alone are similar. */
  readonly reason: ArticleReason | undefined;
}

export interface RankOptions {
  /** How many at most. */
  readonly limit: number;
  /** The least score, 0.07 when missing: three quarters of what has nothing to do with the article are below. */
  readonly minScore?: number;
  /** Lets the page do other things; called between slices of a few milliseconds. */
  readonly pause: () => Promise<unknown>;
  /** Ends the work at the next pause. */
  readonly signal?: AbortSignal | undefined;
}

const DEFAULT_MIN_SCORE = 0.07;

/** So many terms are worked on between two pauses. */
const SLICE = 8000;
/** What an article costs beside its terms. */
const ARTICLE_COST = 50;

/** The most similar articles stand for the topic: what is like them is likely of it, too. */
const FEEDBACK_COUNT = 5;

/** The newest article gains this share over one that is old or has no date. */
const RECENCY_WEIGHT = 0.1;
const RECENCY_HALF_LIFE_MS = 90 * 24 * 60 * 60 * 1000;

/** From the one similarity on, two articles tell the same in part, and from the other on, wholly. */
const SAME_FROM = 0.4;
const SAME_WHOLLY = 0.8;

/** An article on its way through the ranking. */
interface Entry extends Profile {
  readonly article: Article;
  /** How similar it is to what is sought. */
  score: number;
  /** How much of the topic it stands for, from 0 to 1. */
  like: number;
  /** Milliseconds since 1970. */
  time: number;
  /** The score, and a little more for what is new. */
  worth: number;
  /** How much of it is not told by what is picked already, at most 1. */
  news: number;
}

/**
 * Picks the articles that are most like another: by the cosine of their weighted terms, then once more with the terms
 * of the most similar ones, newer before older where it is close, and none that tells the same as one before it.
 * Takes time in proportion to the candidates and lets the page do other things meanwhile. Articles may be any JSON;
 * what has no headline is none.
 *
 * @returns the best first; what is equally good stays in the order in which it came, on which nothing else depends
 * @throws the signal's reason when that ends the work
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/pseudo-relevance-feedback-1.html
 * @see https://doi.org/10.1145/290941.291025 (Carbonell and Goldstein 1998, maximal marginal relevance)
 */
export async function rankRelated(
  article: Article,
  candidates: readonly Article[],
  {limit, minScore = DEFAULT_MIN_SCORE, pause, signal}: RankOptions,
): Promise<RankedArticle[]> {
  let done = 0;
  const inSlices = async (entries: readonly Entry[], work: (entry: Entry) => number): Promise<void> => {
    for (const entry of entries) {
      done += ARTICLE_COST + work(entry);
      if (done < SLICE) continue;
      done = 0;
      await pause();
      signal?.throwIfAborted();
    }
  };

  const space = createTermSpace();
  const all = [article, ...candidates].map((each): Entry => ({
    article: each,
    weights: new Map(),
    length: 0,
    share: 0,
    score: 0,
    like: 0,
    time: 0,
    worth: 0,
    news: 1,
  }));
  await inSlices(all, space.add);
  await inSlices(all, space.weigh);
  const [own, ...others] = all as [Entry, ...Entry[]];
  const compare = () => inSlices(others, (entry) => (entry.score = similarity(entry)));

  seek(own, 1);
  await compare();
  const models = findTopic(others);
  for (const model of models) seek(model, model.like);
  await compare();
  seek(own, -1);
  for (const model of models) seek(model, -model.like);
  for (const other of others) {
    // What was sought is the article and the topic in equal parts. That a model is like itself says nothing.
    other.score = (other.score - other.like) / (2 - other.like);
  }

  const left = others.filter(({score}) => score > 0 && score >= minScore);
  let newest = 0;
  for (const entry of left) {
    const {published, updated} = entry.article;
    entry.time = Date.parse(readDate(published) ?? readDate(updated) ?? '') || 0;
    newest = Math.max(newest, entry.time);
  }
  for (const entry of left) {
    entry.worth = entry.score * (1 + RECENCY_WEIGHT * 0.5 ** ((newest - entry.time) / RECENCY_HALF_LIFE_MS));
  }
  const picked: Entry[] = [];
  while (picked.length < limit && left.length) {
    const best = left.reduce((one, other) => (other.worth * other.news > one.worth * one.news ? other : one));
    left.splice(left.indexOf(best), 1);
    if (best.score * best.news < minScore) continue;
    picked.push(best);
    seek(best, best.share);
    await inSlices(left, (other) => {
      const same = similarity(other) * other.share;
      return (other.news = Math.min(other.news, (SAME_WHOLLY - same) / (SAME_WHOLLY - SAME_FROM)));
    });
    seek(best, -best.share);
  }
  return picked.map(({article: found, score}) => ({article: found, score, reason: reasonFor(article, found)}));
}

/** Makes the terms of an article count more, or less again, in what is sought. */
function seek({weights}: Entry, factor: number): void {
  weights.forEach((weight, term) => (term.sought += factor * weight));
}

/** How much of what is sought an article has. */
function similarity({weights}: Entry): number {
  let sum = 0;
  weights.forEach((weight, term) => (sum += term.sought * weight));
  return sum;
}

/** Finds what stands for the topic: the most similar articles, and all that are as similar as the last of them. */
function findTopic(entries: readonly Entry[]): Entry[] {
  const least =
    Float64Array.from(entries, ({score}) => score)
      .sort()
      .at(-FEEDBACK_COUNT) ?? 0;
  const models = entries.filter(({score}) => score >= least);
  const sum = models.reduce((one, {score}) => one + score, 0) || 1;
  for (const model of models) model.like = model.score / sum;
  return models;
}

function reasonFor(article: Article, other: Article): ArticleReason | undefined {
  for (const kind of ['category', 'tag'] as const) {
    const field = kind === 'tag' ? 'tags' : kind;
    const own = readNames(article[field]).map((name) => name.toLowerCase());
    const name = readNames(other[field]).find((each) => own.includes(each.toLowerCase()));
    if (name) return {kind, name};
  }
  return undefined;
}
