import {segments} from '../text/segments.js';

/**
 * Runs of what is written without spaces. In the first group letters: Thai, Lao, Burmese, Khmer; only a dictionary finds
 * their words. Else characters that mean something by themselves: Chinese, Japanese, Korean; pairs of them stand for words.
 */
const UNSPACED = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)|[\u3040-\ud7af\u{20000}-\u{3ffff}]+/gu;

/** Accents, points for vowels, and what only stretches or hyphenates a word: writers leave them out as they like. */
const MARK = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c2\u064b-\u065f\u00ad\u0640]/g;

/**
 * The letters of a word that count. Cutting does what a stemmer does, in every language that puts its endings at the
 * end, and needs no rules for any of them.
 */
const STEM = /(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,4}/gu;

/** Beyond the printed characters of ASCII, as which alone most English text is written: nothing in those is unspaced or a mark. */
const BEYOND_ASCII = /[^ -~]/;

/** Calls back with each term of a text, as often as it stands there. */
export function eachTerm(text: string, take: (term: string) => void): void {
  if (BEYOND_ASCII.test(text)) {
    text = text
      .normalize()
      .replace(UNSPACED, (run, letters?: string) => {
        if (letters) segments(letters, 'word').forEach((word) => take(word));
        else for (let start = 0; start < Math.max(1, run.length - 1); start++) take(run.slice(start, start + 2));
        return ' ';
      })
      .normalize('NFKD')
      .replace(MARK, '');
  }
  text
    .toLowerCase()
    .match(STEM)
    ?.forEach((stem) => take(stem));
}
