import {segments} from '../text/segments.js';

/** A run of letters, marks and digits; what scripts without spaces write is one run. */
const RUN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** Written in characters that mean something by themselves: pairs of them stand for words. */
const SYLLABIC = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Written without spaces, in letters: only a dictionary finds the words. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Letters of a word that count. Cutting does what a stemmer does, in every language that puts its endings at the
 * end, and needs no rules for any of them.
 */
const STEM_LENGTH = 5;

/** How much more a capitalised word says: names are what news is about. */
const NAME_WEIGHT = 3;

/** Before this are the scripts that write words of letters with spaces between: Latin, Greek, Cyrillic, Arabic … */
const FIRST_UNSPACED = '\u0e00';

/** Calls back with each term of a text, as often as it stands there, and with its weight. */
export function eachTerm(text: string, take: (term: string, weight: number) => void): void {
  for (const run of text.normalize('NFKC').match(RUN) ?? []) {
    if (run < FIRST_UNSPACED) takeWord(run, take);
    else if (SYLLABIC.test(run)) takePairs(run, take);
    else if (UNSPACED.test(run)) for (const word of segments(run, 'word')) take(word, 1);
    else takeWord(run, take);
  }
}

function takeWord(word: string, take: (term: string, weight: number) => void): void {
  const stem = word.slice(0, STEM_LENGTH);
  const lower = stem.toLowerCase();
  take(lower, lower === stem ? 1 : NAME_WEIGHT);
}

function takePairs(run: string, take: (term: string, weight: number) => void): void {
  for (let start = 0; start < Math.max(1, run.length - 1); start++) take(run.slice(start, start + 2), 1);
}
