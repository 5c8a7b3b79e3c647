import type {Article} from '../model/article.js';
import {plainText} from '../text/plain-text.js';
import {eachTerm} from './terms.js';

/** The beginning of a text says what it is about; UTF-16 code units. */
const TEXT_LENGTH = 4000;

/** More tags than this are no description. */
const NAME_LIMIT = 30;

/** How much a term counts by where it stands, after BM25F. */
const HEADLINE_WEIGHT = 2;
const TAG_WEIGHT = 3;

/** Saturation and length normalisation of BM25, with the values that its authors give. */
const K = 1.2;
const B = 0.75;

/** Flattens the weight of rare terms: in so small a collection rare is often only chance. */
const IDF_POWER = 0.7;

/** The terms of an article, each once, with their weights; of length 1. */
export interface TermVector {
  readonly terms: readonly number[];
  readonly weights: readonly number[];
}

interface CountedTerms {
  /** How much each term counts, by its id. */
  readonly counts: ReadonlyMap<number, number>;
  /** The sum of it. */
  readonly length: number;
}

/**
 * Makes vectors of articles: terms weighted by BM25F, by where they stand, how often, and how many of the articles
 * have them. Words that nearly all have, as every language has some, weigh next to nothing; no list of them is needed.
 *
 * @see https://doi.org/10.1561/1500000019 (Robertson and Zaragoza 2009, sections 3.4 to 3.6)
 */
export class TermVectors {
  readonly #ids = new Map<string, number>();
  /** How many articles have a term, by its id. */
  readonly #having: number[] = [];
  readonly #articles: CountedTerms[] = [];
  #length = 0;

  /** Takes the terms of an article. All must have been added before a vector is asked for. */
  add({headline, summary = '', body = '', tags = [], category}: Article): void {
    const counts = new Map<number, number>();
    let length = 0;
    const count = (term: string, weight: number): void => {
      let id = this.#ids.get(term);
      if (id === undefined) {
        id = this.#ids.size;
        this.#ids.set(term, id);
        this.#having.push(0);
      }
      const counted = counts.get(id);
      if (counted === undefined) this.#having[id]!++;
      counts.set(id, (counted ?? 0) + weight);
      length += weight;
    };
    eachTerm(headline.slice(0, TEXT_LENGTH), (term, weight) => count(term, weight * HEADLINE_WEIGHT));
    eachTerm(summary.slice(0, TEXT_LENGTH), count);
    eachTerm(plainText(body.slice(0, TEXT_LENGTH)), count);
    for (const name of (category ? [...tags, category.name] : tags).slice(0, NAME_LIMIT)) {
      eachTerm(name.slice(0, TEXT_LENGTH), count);
      // As a whole as well: two articles with the same tag have more in common than its words.
      count(` ${name.toLowerCase()}`, TAG_WEIGHT);
    }
    this.#articles.push({counts, length});
    this.#length += length;
  }

  /** How many different terms there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** Returns the vector of an article, counted from 0 in the order in which they were added. */
  vector(index: number): TermVector {
    const {counts, length} = this.#articles[index]!;
    const total = this.#articles.length;
    const norm = K * (1 - B + (B * length * total) / this.#length);
    const terms: number[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [id, count] of counts) {
      const having = this.#having[id]!;
      // A term of one article alone is like none of the others.
      if (having < 2) continue;
      const rarity = Math.log(1 + (total - having + 0.5) / (having + 0.5)) ** IDF_POWER;
      const weight = (count / (count + norm)) * rarity;
      terms.push(id);
      weights.push(weight);
      squares += weight * weight;
    }
    const size = Math.sqrt(squares) || 1;
    return {terms, weights: weights.map((weight) => weight / size)};
  }
}
