import {cached, DAY_ONLY} from './formats.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** After so many days a date says more than an age. */
const LIMIT_DAYS = 7;

/** How long ago something was. */
export interface Age {
  /** In words ("3 hours ago"); `undefined` where the date itself is to be shown. */
  readonly text?: string;
  /** For how many milliseconds that stays right; `Infinity` for ever. */
  readonly stays: number;
}

const FOR_EVER: Age = {stays: Infinity};

const countedFormat = cached((language) => new Intl.RelativeTimeFormat(language));
const namedFormat = cached((language) => new Intl.RelativeTimeFormat(language, {numeric: 'auto'}));

/**
 * Returns how long ago a date was, in words of the language. What lies in the future or more than seven days
 * back has no age. A date without a time is a day of the calendar: it is "today" and "yesterday" for the reader.
 *
 * @param date ISO 8601
 * @param now milliseconds since the start of 1970
 */
export function formatAge(date: string, now: number, language: string): Age {
  return DAY_ONLY.test(date) ? ageOfDay(date, now, language) : ageOfTime(now - Date.parse(date), language);
}

function ageOfTime(age: number, language: string): Age {
  // Also what is no date: NaN is neither.
  if (!(age >= 0 && age < LIMIT_DAYS * DAY_MS)) return FOR_EVER;
  if (age < MINUTE_MS) return {text: namedFormat(language).format(0, 'second'), stays: MINUTE_MS - age};
  const [unit, length]: ['minute' | 'hour' | 'day', number] =
    age < HOUR_MS ? ['minute', MINUTE_MS] : age < DAY_MS ? ['hour', HOUR_MS] : ['day', DAY_MS];
  return {text: countedFormat(language).format(-Math.floor(age / length), unit), stays: length - (age % length)};
}

function ageOfDay(date: string, now: number, language: string): Age {
  const reader = new Date(now);
  const [year, month, day] = [reader.getFullYear(), reader.getMonth(), reader.getDate()];
  const days = (Date.UTC(year, month, day) - Date.parse(date)) / DAY_MS;
  // A year or a month is too wide for an age.
  if (date.length < 'yyyy-mm-dd'.length || !(days >= 0 && days < LIMIT_DAYS)) return FOR_EVER;
  return {text: namedFormat(language).format(-days, 'day'), stays: +new Date(year, month, day + 1) - now};
}
