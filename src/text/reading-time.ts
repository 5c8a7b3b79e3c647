/** Adults reading English non-fiction silently. @see https://doi.org/10.1016/j.jml.2019.104047 (Brysbaert 2019) */
const WORDS_PER_MINUTE = 238;

/** Where characters are counted instead of words. @see https://doi.org/10.1167/iovs.11-8284 (table 2) */
const CHARACTERS_PER_MINUTE = new Map([
  ['zh', 255],
  ['ja', 357],
]);

/**
 * Returns how long reading takes, in minutes, at least 1.
 *
 * @param wordCount words; in Chinese and Japanese characters, as `countWords` counts them
 * @param language BCP 47 tag of the text
 */
export function readingMinutes(wordCount: number, language = ''): number {
  const perMinute = CHARACTERS_PER_MINUTE.get(language.toLowerCase().replace(/-.*/, '')) ?? WORDS_PER_MINUTE;
  return Math.max(1, Math.round(wordCount / perMinute));
}
