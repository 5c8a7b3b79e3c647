/** Adults reading English non-fiction silently. @see https://doi.org/10.1016/j.jml.2019.104047 (Brysbaert 2019) */
const ENGLISH_WORDS_PER_MINUTE = 238;

const ENGLISH_ALOUD = 228;
/** The mean of all languages of the study below. */
const MEAN_ALOUD = 184;

/**
 * Words per minute in each language, in Chinese and Japanese characters per minute, of adults reading the
 * same texts aloud. How languages compare is taken from here, because silently they differ in the same
 * way: by the number of words that they need for a text (Brysbaert 2019).
 *
 * @see https://doi.org/10.1167/iovs.11-8284 (Trauzettel-Klosinski and Dietz 2012, table 2)
 */
const READ_ALOUD = new Map(
  Object.entries({
    ar: 138,
    de: 179,
    en: ENGLISH_ALOUD,
    es: 218,
    fi: 161,
    fr: 195,
    he: 187,
    it: 188,
    ja: 357,
    nl: 202,
    pl: 166,
    pt: 181,
    ru: 184,
    sl: 180,
    sv: 199,
    tr: 166,
    zh: 255,
  }),
);

/**
 * Returns how long reading takes, in minutes, at least 1.
 *
 * @param wordCount as `countWords` counts: words, in Chinese and Japanese characters. Where a text mixes
 *   them, the main language's rate is taken for all: the rates of Chinese characters and English words are close
 * @param language BCP 47 tag of the text
 * @param sample some of the text; its script decides where the language is not known
 */
export function readingMinutes(wordCount: number, language = '', sample = ''): number {
  const name = language.toLowerCase().replace(/-.*/, '') || languageOfScript(sample);
  const perMinute = ((READ_ALOUD.get(name) ?? MEAN_ALOUD) * ENGLISH_WORDS_PER_MINUTE) / ENGLISH_ALOUD;
  return Math.max(1, Math.round(wordCount / perMinute));
}

function languageOfScript(sample: string): string {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sample)) return 'ja';
  return /\p{Script=Han}/u.test(sample) ? 'zh' : 'en';
}
