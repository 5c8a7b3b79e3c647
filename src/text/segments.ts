/** How text is taken apart: into what a reader calls a character, a word with its spaces, or a sentence. */
export type Granularity = 'grapheme' | 'word' | 'sentence';

const FALLBACK: Readonly<Record<Granularity, RegExp>> = {
  grapheme: /\P{M}\p{M}*|\p{M}+/gu,
  word: /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu,
  sentence: /[^.!?。！？]+(?:[.!?]+(?=\s|$)\s*|[。！？]+|[.!?]+|$)|[.!?。！？]+\s*/gu,
};

const segmenters: Partial<Record<Granularity, Intl.Segmenter>> = {};

/**
 * Cuts text into pieces that joined give the text again, in any script.
 *
 * @see https://unicode.org/reports/tr29/
 */
export function segments(text: string, granularity: Granularity): string[] {
  if (!('Segmenter' in Intl)) return text.match(FALLBACK[granularity]) ?? [];
  // Making one loads a dictionary; the language does not matter, because the script chooses the dictionary.
  const segmenter = (segmenters[granularity] ??= new Intl.Segmenter(undefined, {granularity}));
  return Array.from(segmenter.segment(text), ({segment}) => segment);
}
