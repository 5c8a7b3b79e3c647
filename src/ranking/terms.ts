import {segments} from '../text/segments.js';

/**
 * Runs of what is written without spaces. In the first group letters: Thai, Lao, Burmese, Khmer; only a dictionary finds
 * their words. Else characters that mean something by themselves: Chinese, Japanese, Korean; pairs of them stand for words.
 */
const UNSPACED = /([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]+)|[\u3040-\ud7af\u{20000}-\u{3ffff}]+/gu;

/** Accents, points for vowels, and what only stretches or hyphenates a word: writers leave them out as they like. */
const MARK = /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c2\u064b-\u065f\u00ad\u0640]/g;

/** A word, or a sign that may end a sentence. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[.!?:]/gu;

/**
 * Letters of a word that count. Cutting does what a stemmer does, in every language that puts its endings at the
 * end, and needs no rules for any of them.
 */
const STEM_LENGTH = 5;

/** How much more a capitalised word says: names are what news is about. */
const NAME_WEIGHT = 3;

/** Beyond the printed characters of ASCII, as which alone most English text is written: nothing in those is unspaced or a mark. */
const BEYOND_ASCII = /[^ -~]/;

/** Calls back with each term of a text, as often as it stands there, and with its weight. */
export function eachTerm(text: string, take: (term: string, weight: number) => void): void {
  if (BEYOND_ASCII.test(text)) {
    text = text
      .normalize()
      .replace(UNSPACED, (run, letters?: string) => {
        if (letters) for (const word of segments(letters, 'word')) take(word, 1);
        else for (let start = 0; start < Math.max(1, run.length - 1); start++) take(run.slice(start, start + 2), 1);
        return ' ';
      })
      .normalize('NFKD')
      .replace(MARK, '');
  }
  let nameWeight = 1;
  for (const word of text.match(WORD) ?? []) {
    const stem = word.slice(0, STEM_LENGTH);
    const lower = stem.toLowerCase();
    // Every sentence begins with a capital: that is no name.
    if ('.!?:'.includes(lower)) nameWeight = 1;
    else {
      take(lower, lower === stem ? 1 : nameWeight);
      nameWeight = NAME_WEIGHT;
    }
  }
}
