import {segments} from './segments.js';

/** Scripts whose readers count characters. */
const CHARACTERS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu;

/**
 * Scripts that write without spaces, so that only a dictionary finds the words. Pieces, because engines take quadratic
 * time for a long run.
 */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{1,300}/gu;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu;

/**
 * Counts the words of a text: letters and digits between spaces; characters in Chinese and Japanese, as
 * their writers do; the words of a dictionary where a script writes without spaces.
 */
export function countWords(text: string): number {
  let count = 0;
  const spaced = text
    .replace(CHARACTERS, (run) => {
      count += [...run].length;
      return ' ';
    })
    .replace(UNSPACED, (run) => {
      count += segments(run, 'word').length;
      return ' ';
    });
  return count + (spaced.match(WORD)?.length ?? 0);
}
