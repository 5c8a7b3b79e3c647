/**
 * Counts the words of a text: runs of letters and digits between spaces, or the segments that a dictionary
 * finds where a script writes without spaces.
 *
 * @param language BCP 47 tag
 */
export function countWords(text: string, language?: string): number {
  let count = 0;
  for (const {isWordLike} of segmenter(language).segment(text)) {
    if (isWordLike) count++;
  }
  return count;
}

function segmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, {granularity: 'word'});
  } catch {
    // A feed may name a language that is no BCP 47 tag.
    return new Intl.Segmenter(undefined, {granularity: 'word'});
  }
}
