import type {Article} from '../model/article.js';
import {TermVectors, type TermVector} from './term-vectors.js';

/** Why an article was picked: what it shares with the current one. */
export interface RankReason {
  readonly kind: 'category' | 'tag';
  readonly name: string;
}

export interface RankedArticle {
  readonly article: Article;
  /** Similarity, from 0 for nothing in common to about 1. */
  readonly score: number;
  /** Missing where the texts alone are similar. */
  readonly reason: RankReason | undefined;
}

export interface RankOptions {
  /** How many at most. */
  readonly limit: number;
  /** The least score, 0.07 when missing: three quarters of what has nothing to do with the article are below. */
  readonly minScore?: number;
  /** Lets the page do other things; called between slices of a few milliseconds. */
  readonly pause?: () => Promise<unknown>;
}

const DEFAULT_MIN_SCORE = 0.07;

/** Articles that are worked on between two pauses. */
const SLICE = 50;

/** The most similar articles stand for the topic: what is like them is likely of it, too. */
const FEEDBACK_COUNT = 5;
const FEEDBACK_WEIGHT = 0.3;

/** The newest article gains at most this share over one without a date. */
const RECENCY_WEIGHT = 0.05;
const RECENCY_HALF_LIFE_MS = 90 * 24 * 60 * 60 * 1000;

/** So many of the best are compared with each other, for each that is wanted. */
const VARIETY_FACTOR = 4;

/** More alike than this, two articles tell the same. */
const SAME_SIMILARITY = 0.5;

/**
 * Picks the articles that are most like another: by the cosine of their weighted terms, then once more with the terms
 * of the most similar ones, newer before older where it is close, and none that tells the same as one before it.
 * Takes linear time and lets the page do other things meanwhile.
 *
 * @returns the best first; what is equally good stays in the order in which it came
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/pseudo-relevance-feedback-1.html
 */
export async function rankRelated(
  article: Article,
  candidates: readonly Article[],
  {limit, minScore = DEFAULT_MIN_SCORE, pause = nextTask}: RankOptions,
): Promise<RankedArticle[]> {
  const all = [article, ...candidates];
  const space = new TermVectors();
  await inSlices(all, pause, (each) => space.add(each));
  const vectors: TermVector[] = [];
  await inSlices(all, pause, (_, index) => vectors.push(space.vector(index)));
  const topic = new Float64Array(space.size);
  const compare = () => vectors.slice(1).map((vector) => similarity(topic, vector));
  spread(topic, vectors[0]!, 1);
  const models = bestOf(compare(), FEEDBACK_COUNT);
  const total = 1 + FEEDBACK_WEIGHT * models.length;
  for (const index of models) spread(topic, vectors[index + 1]!, FEEDBACK_WEIGHT);
  const scores = compare().map((sum, index) => {
    // A model is as similar to itself as can be, which says nothing about the topic.
    const own = models.includes(index) ? FEEDBACK_WEIGHT : 0;
    return (sum - own) / (total - own);
  });
  const worths = withRecency(scores, candidates);
  const wanted = bestOf(worths, limit * VARIETY_FACTOR).filter((index) => scores[index]! >= minScore);
  const picked = pickVaried(wanted, worths, (index) => vectors[index + 1]!, limit, topic);
  return picked.map((index) => {
    const candidate = candidates[index]!;
    return {article: candidate, score: scores[index]!, reason: reasonFor(article, candidate)};
  });
}

/** A task of its own, not a microtask, so that what the reader does comes in between. */
function nextTask(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function inSlices<T>(
  items: readonly T[],
  pause: () => Promise<unknown>,
  work: (item: T, index: number) => void,
): Promise<void> {
  for (let start = 0; start < items.length; start += SLICE) {
    if (start) await pause();
    items.slice(start, start + SLICE).forEach((item, offset) => work(item, start + offset));
  }
}

/** Adds a vector to one that has a place for every term. */
function spread(wide: Float64Array, {terms, weights}: TermVector, factor: number): void {
  terms.forEach((term, index) => (wide[term]! += factor * weights[index]!));
}

function similarity(wide: Float64Array, {terms, weights}: TermVector): number {
  let sum = 0;
  for (let index = 0; index < terms.length; index++) sum += wide[terms[index]!]! * weights[index]!;
  return sum;
}

/** The indices of the highest numbers above 0, the highest first. */
function bestOf(numbers: readonly number[], count: number): number[] {
  return [...numbers.keys()]
    .filter((index) => numbers[index]! > 0)
    .sort((one, other) => numbers[other]! - numbers[one]! || one - other)
    .slice(0, count);
}

/** Between articles of about the same similarity the newer one is worth more; one without a date neither gains nor loses. */
function withRecency(scores: readonly number[], candidates: readonly Article[]): number[] {
  const times = candidates.map(({published, updated}) => Date.parse(published ?? updated ?? ''));
  const newest = times.reduce((latest, time) => (time > latest ? time : latest), -Infinity);
  return scores.map((score, index) => {
    const age = newest - times[index]!;
    return score * (age >= 0 ? 1 + RECENCY_WEIGHT * (2 * 0.5 ** (age / RECENCY_HALF_LIFE_MS) - 1) : 1);
  });
}

/**
 * Picks one after the other the article that is worth most after what it repeats of those picked before.
 *
 * @see https://doi.org/10.1145/290941.291025 (Carbonell and Goldstein 1998, maximal marginal relevance)
 */
function pickVaried(
  wanted: readonly number[],
  worths: readonly number[],
  vectorOf: (index: number) => TermVector,
  limit: number,
  {length}: Float64Array,
): number[] {
  const left = new Map(wanted.map((index) => [index, 0]));
  const picked: number[] = [];
  while (picked.length < limit && left.size) {
    const worth = ([index, repeated]: [number, number]) => worths[index]! * (1 - repeated);
    const [next] = [...left].reduce((best, other) => (worth(other) > worth(best) ? other : best));
    picked.push(next);
    left.delete(next);
    const wide = new Float64Array(length);
    spread(wide, vectorOf(next), 1);
    for (const [index, repeated] of left) {
      const alike = similarity(wide, vectorOf(index)) - SAME_SIMILARITY;
      left.set(index, Math.max(repeated, alike / (1 - SAME_SIMILARITY)));
    }
  }
  return picked;
}

function reasonFor(article: Article, {category, tags = []}: Article): RankReason | undefined {
  const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase();
  if (category && article.category && isSame(category.name)(article.category.name)) {
    return {kind: 'category', name: category.name};
  }
  const tag = tags.find((name) => article.tags?.some(isSame(name)));
  return tag === undefined ? undefined : {kind: 'tag', name: tag};
}
