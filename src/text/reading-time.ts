/** Adults reading English non-fiction silently. @see https://doi.org/10.1016/j.jml.2019.104047 (Brysbaert 2019) */
const WORDS_PER_MINUTE = 238;

/**
 * Returns how long reading takes, in minutes, at least 1.
 *
 * @param wordCount words as `countWords` counts them; in Chinese and Japanese the segments of `Intl.Segmenter`
 */
export function readingMinutes(wordCount: number): number {
  return Math.max(1, Math.round(wordCount / WORDS_PER_MINUTE));
}
