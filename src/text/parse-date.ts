/**
 * The last name of a month with a number behind it, in the languages of Western Europe: `mar` before the day is a Tuesday.
 * Each month is the group of its number.
 */
const MONTH =
  /.*(?<![a-z])(?:(jan|gen|ene)|(f[eé][bv])|(m[aä]r|mrt)|(a[bpv]r)|(ma[giy]|mei)|(jui?n|giu)|(jui?l|lug)|(a(?:ug|go|o[uû]))|(se[pt])|(o[cktu]t)|(nov)|(d[eéi][cz])).*\d/i;

/** Hours before or after UTC of the zones that feeds name; unknown ones are read as UTC, as RFC 2822 says. */
const ZONES =
  ' et-5 est-5 edt-4 cst-6 cdt-5 mst-7 mdt-6 pst-8 pdt-7 bst1 cet1 cest2 eet2 eest3 msk3 ist5.5 jst9 kst9 aest10 aedt11 nzst12 nzdt13';

const TIME = /(?:^|[T\s,])(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m)?|T(\d\d)(\d\d)(\d\d)?/i;

/** What may follow a time: a name, a distance from UTC, or both. */
const ZONE = /^\.?\s*([a-z/]+)?\s*(?:([+-])(\d\d?):?(\d\d)?(?!\d))?/i;

const NUMBERS = /^(?:[^\d\s]+\s+)?(\d+)(?:([-/.])(\d+)(?:\2(\d+))?)?T?$/i;

/** A date that is longer is none. */
const DATE_LENGTH = 80;

/**
 * Reads a date as feeds write it: RFC 822 and what became of it (without weekday, seconds or zone, with names
 * of zones, two digits of a year, another order), RFC 3339, the profiles of ISO 8601, asctime, and numbers
 * parted by slashes or dots. A time without zone is read as UTC.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3
 * @see https://www.w3.org/TR/NOTE-datetime
 * @returns ISO 8601: with a time in UTC, without one as precise as it was given; `undefined` for what is no date
 */
export function parseDate(text: string): string | undefined {
  const given = text.trim();
  if (given.length > DATE_LENGTH) return undefined;
  const {day, seconds} = splitTime(given);
  const [first = '', ...parts] = readDay(day.trim()).filter((part) => part);
  const [month = 1, dayOfMonth = 1] = parts.map(Number);
  const year = fullYear(first);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  // A day that its month does not have would be one of another month.
  if (date.getUTCMonth() !== month - 1) return undefined;
  // Programs without a date write the first day of their calendar.
  if (year < 1000 || year > 9999) return undefined;
  date.setUTCSeconds(seconds ?? 0);
  const iso = date.toISOString();
  return seconds === undefined ? iso.slice(0, 4 + 3 * parts.length) : `${iso.slice(0, 19)}Z`;
}

/** Parts a date from its time of the day: the seconds since the midnight in UTC that the day would have. */
function splitTime(text: string): {day: string; seconds?: number} {
  const time = TIME.exec(text);
  if (!time) return {day: text};
  const [whole, hour = time[5], minute = time[6], second = time[7] ?? 0, half = ''] = time;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  if (hours > 24) return {day: ''};
  const after = text.slice(time.index + whole.length);
  const zone = ZONE.exec(after) ?? [''];
  const minutes = hours * 60 + Number(minute) - readOffset(zone);
  return {day: `${text.slice(0, time.index)} ${after.slice(zone[0].length)}`, seconds: minutes * 60 + Number(second)};
}

/** Minutes before or after UTC. */
function readOffset([, name = '', sign, hours, minutes = '0']: readonly (string | undefined)[]): number {
  if (!sign) return (parseFloat(ZONES.split(` ${name.toLowerCase()}`)[1] ?? '') || 0) * 60;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

/** Returns year, month and day, as far as they are there. */
function readDay(text: string): readonly (string | undefined)[] {
  const month = MONTH.exec(text)?.findIndex((name, index) => index && name);
  if (month) return readNamed(text.match(/\d+/g) ?? [], String(month));
  const numbers = NUMBERS.exec(text);
  return numbers ? readNumbers(numbers) : [];
}

function readNumbers([, first = '', sign, second = '', third = '']: readonly string[]): readonly (
  string | undefined
)[] {
  // Without separators the count of digits tells what they are.
  if (!second) return /^(\d{4})(\d\d)?(\d\d)?$/.exec(first)?.slice(1) ?? [];
  if (first.length === 4 || (sign === '-' && third.length === 2)) return [first, second, third];
  return sign === '/' && Number(first) <= 12 ? [third, first, second] : [third, second, first];
}

/** Day and year around the name of a month, in any order. */
function readNamed([first = '', second]: readonly string[], month: string): readonly (string | undefined)[] {
  if (first.length > 2 || Number(first) > 31) return [first, month, second];
  return second ? [second, month, first] : [];
}

/** @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3 (years of two and three digits) */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 3 || !text) return year;
  return year + (text.length === 2 && year < 50 ? 2000 : 1900);
}
