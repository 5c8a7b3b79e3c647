import type {PluralMessage} from './messages.js';

/** A date without a time is a day of the calendar, the same wherever it is read. */
export const DAY_ONLY = /^\d{4}(-\d\d){0,2}$/;

/** So many languages are kept; a page that goes on making up others by script starts again. */
const LANGUAGE_LIMIT = 50;

/** So many dates are kept of each. */
const DATE_LIMIT = 500;

/** Making an `Intl` object costs about as much as rendering a card, so each is made once per language. */
export function cached<T>(create: (languages: readonly string[]) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let format = made.get(language);
    if (!format) {
      if (made.size >= LANGUAGE_LIMIT) made.clear();
      try {
        // What is in no language, or in one that the browser does not know, is English like the texts.
        format = create(language ? [language, 'en'] : ['en']);
      } catch {
        // A page may write any `lang`; `Intl` answers a malformed tag with a RangeError.
        format = create(['en']);
      }
      made.set(language, format);
    }
    return format;
  };
}

/**
 * How a date without a time is written, by its length. A year or a month alone stays in the calendar that it is given
 * in: in another one it would be parts of two.
 */
const DATES_IN_WORDS: Readonly<Record<number, ReturnType<typeof dateInWords>>> = {
  4: dateInWords({year: 'numeric', calendar: 'gregory', timeZone: 'UTC'}),
  7: dateInWords({year: 'numeric', month: 'long', calendar: 'gregory', timeZone: 'UTC'}),
  10: dateInWords({dateStyle: 'long', timeZone: 'UTC'}),
};
const dayOfTimeInWords = dateInWords({dateStyle: 'long'});
const pluralRules = cached((languages) => new Intl.PluralRules(languages));
const numberFormat = cached((languages) => new Intl.NumberFormat(languages));

/**
 * Returns the day of a date in words ("4 March 2025"), in the reader's time zone; of a year or a month, what is given.
 *
 * @param date ISO 8601, of a day that exists; without a time it is not moved to another time zone
 * @returns `undefined` for what is no date
 */
export function formatDate(date: string, language: string): string | undefined {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  return (DATES_IN_WORDS[date.length] ?? dayOfTimeInWords)(language)(time);
}

/** The cards of a list share many dates, and say theirs again whenever something else changes. */
function dateInWords(options: Intl.DateTimeFormatOptions) {
  return cached((languages) => {
    const format = new Intl.DateTimeFormat(languages, options);
    const said = new Map<number, string>();
    return (time: number): string => {
      let words = said.get(time);
      if (!words) {
        if (said.size >= DATE_LIMIT) said.clear();
        said.set(time, (words = format.format(time)));
      }
      return words;
    };
  });
}

/** Returns the form of a text that fits the number, with the number in the language's digits. */
export function formatCount(message: PluralMessage, count: number, language: string): string {
  const form = message[pluralRules(language).select(count)] ?? message.other;
  return form.replace('{count}', numberFormat(language).format(count));
}

/**
 * Fills names into a text. Each is isolated: a name in the other direction of writing changes nothing
 * around it, and the text may still be used as an attribute's value.
 *
 * @see https://unicode.org/reports/tr9/#Explicit_Directional_Isolates
 */
export function fillText(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) => (key in names ? `\u2068${names[key]}\u2069` : place));
}
