import {readText} from '../model/read-article.js';
import {plainText} from '../text/plain-text.js';
import {readNames} from './read-names.js';
import {eachTerm} from './terms.js';

/** The beginning of a text says what it is about; UTF-16 code units. */
const TEXT_LENGTH = 4000;

/** How much a term counts by where it stands, after BM25F. */
const HEADLINE_WEIGHT = 2;
const NAME_WEIGHT = 3;

/**
 * Saturation of BM25: how fast a term counts less, the more often it stands there. What BM25 does beside that for long
 * texts is done by the length to which all profiles are brought.
 */
const K = 5;

/** A short list does not tell which words are common; so many articles without a term are added to it in thought; the half is BM25's. */
const IMAGINED_COUNT = 10.5;

/** A term of any of the articles. */
export interface Term {
  /** How many articles have it. */
  having: number;
  /** How much it counts in what articles are compared with. */
  sought: number;
}

/** What an article is like. */
export interface Profile {
  /** Any JSON value; what has no headline is no article, and has no terms. */
  readonly article: unknown;
  /** How much each of its terms counts; once they are weighed, of length 1, and those alone that others have, too. */
  readonly weights: Map<Term, number>;
  /** The sum of the counts. */
  length: number;
  /** How much of the article the terms that others have are, from 0 to 1: their length among all of its terms. */
  share: number;
}

/** Weighs the terms of a set of articles against each other. */
export interface TermSpace {
  /**
   * Takes the terms of an article. All must have been added before one is weighed.
   *
   * @returns how much there is of them: about their number
   */
  add(profile: Profile): number;

  /**
   * Weighs the terms of an article.
   *
   * @returns how many others have, too
   */
  weigh(profile: Profile): number;
}

/**
 * Makes profiles of articles: terms weighted by BM25F, by where they stand, how often, and how many of the articles
 * have them. Words that most have, as every language has some, weigh nothing; no list of them is needed.
 *
 * @see https://doi.org/10.1561/1500000019 (Robertson and Zaragoza 2009, sections 3.1 and 3.4 to 3.6)
 */
export function createTermSpace(): TermSpace {
  const terms = new Map<string, Term>();
  let size = 0;

  return {
    add(profile) {
      const {headline, summary, body, category, tags} = Object(profile.article) as Readonly<Record<string, unknown>>;
      const {weights} = profile;
      let factor = HEADLINE_WEIGHT;
      const count = (name: string, weight = 1): void => {
        let term = terms.get(name);
        if (!term) terms.set(name, (term = {having: 0, sought: 0}));
        const counted = weights.get(term) ?? 0;
        if (!counted) term.having++;
        weights.set(term, counted + weight * factor);
        profile.length += weight;
      };
      const read = (text: string): void => eachTerm(text.slice(0, TEXT_LENGTH), (term) => count(term));
      const title = readText(headline);
      if (title) {
        read(title);
        factor = 1;
        const names = readNames([category, tags]);
        const html = readText(body)?.slice(0, TEXT_LENGTH);
        read([...names, readText(summary), html && plainText(html)].join('. '));
        // As a whole as well: two articles with the same tag have more in common than its words.
        for (const name of names) count(` ${name.toLowerCase()}`, NAME_WEIGHT);
      }
      size++;
      return profile.length;
    },

    weigh(profile) {
      const {weights} = profile;
      let squares = 0;
      let others = 0;
      weights.forEach((count, term) => {
        const rarity = Math.log((size - term.having + IMAGINED_COUNT) / (term.having + 0.5));
        const weight = (count / (count + K)) * Math.max(0, rarity);
        weights.set(term, weight);
        if (term.having > 1) squares += weight * weight;
        else others += weight * weight;
      });
      weights.forEach((weight, term) => {
        // A term of one article alone is like none of the others.
        if (weight && term.having > 1) weights.set(term, weight / Math.sqrt(squares));
        else weights.delete(term);
      });
      profile.share = Math.sqrt(squares / (squares + others || 1));
      return weights.size;
    },
  };
}
