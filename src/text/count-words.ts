import {segments} from './segments.js';

/** Scripts whose readers count characters. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * Scripts that write without spaces, so that only a dictionary finds the words. Pieces, because engines take quadratic
 * time for a long run.
 */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,300}/gu;

/** UTF-16 code units of such scripts that are looked up; it takes long, and so many show how long the words are. */
const UNSPACED_LENGTH = 10_000;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/**
 * Counts the words of a text: letters and digits between spaces; characters in Chinese and Japanese, as
 * their writers do; the words of a dictionary where a script writes without spaces.
 */
export function countWords(text: string): number {
  let count = 0;
  let unspaced = 0;
  let unspacedWords = 0;
  const spaced = text
    .replace(CHARACTERS, (run) => {
      count += [...run].length;
      return ' ';
    })
    .replace(UNSPACED, (run) => {
      unspacedWords +=
        unspaced < UNSPACED_LENGTH ? segments(run, 'word').length : (run.length * unspacedWords) / unspaced;
      unspaced += run.length;
      return ' ';
    });
  return count + Math.round(unspacedWords) + (spaced.match(WORD)?.length ?? 0);
}
