import type {PluralMessage} from './messages.js';

/** A date without a time is a day of the calendar, the same wherever it is read. */
export const DAY_ONLY = /^\d{4}(-\d\d){0,2}$/;

/** Making an `Intl` object costs about as much as rendering a card, so each is made once per language. */
export function cached<T>(create: (language: string | undefined) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let format = made.get(language);
    if (!format) {
      try {
        format = create(language || undefined);
      } catch {
        // A page may write any `lang`; a malformed tag (RangeError) reads as the browser's own language.
        format = create(undefined);
      }
      made.set(language, format);
    }
    return format;
  };
}

const dayFormat = cached((language) => new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}));
const dateFormat = cached((language) => new Intl.DateTimeFormat(language, {dateStyle: 'long'}));
const pluralRules = cached((language) => new Intl.PluralRules(language));
const numberFormat = cached((language) => new Intl.NumberFormat(language));

/**
 * Returns the day of a date in words ("4 March 2025"), in the reader's time zone.
 *
 * @param date ISO 8601; a date without a time is not moved to another time zone
 * @returns `undefined` for what is no date
 */
export function formatDate(date: string, language: string): string | undefined {
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  return (DAY_ONLY.test(date) ? dayFormat : dateFormat)(language).format(time);
}

/** Returns the form of a text that fits the number, with the number in the language's digits. */
export function formatCount(message: PluralMessage, count: number, language: string): string {
  const form = message[pluralRules(language).select(count)] ?? message.other;
  return form.replace('{count}', numberFormat(language).format(count));
}
