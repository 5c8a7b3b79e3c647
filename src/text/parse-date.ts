const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = /(?<![a-z])(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Hours before or after UTC of the zones that feeds name; unknown ones are read as UTC, as RFC 2822 says. */
const ZONES = new Map(
  (
    'et-5 est-5 edt-4 ct-6 cst-6 cdt-5 mt-7 mst-7 mdt-6 pt-8 pst-8 pdt-7 akst-9 akdt-8 hst-10 ast-4 adt-3 nst-3.5 ' +
    'ndt-2.5 brt-3 art-3 bst+1 west+1 cet+1 met+1 cest+2 mest+2 eet+2 sast+2 eest+3 msk+3 gst+4 ist+5.5 wib+7 hkt+8 ' +
    'sgt+8 awst+8 jst+9 kst+9 acst+9.5 aest+10 aedt+11 nzst+12 nzdt+13'
  )
    .split(' ')
    .map((entry) => {
      const [, name = '', hours] = /^([a-z]+)(.+)/.exec(entry) ?? [];
      return [name, Number(hours)] as const;
    }),
);

const TIME = /(?:^|[T\s,])(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(?:\s*([ap])\.?m)?|T(\d\d)(\d\d)(\d\d)?/i;

/** What may follow a time: a name, a distance from UTC, or both. */
const ZONE = /^\.?\s*([a-z/]+)?\s*(?:([+-])(\d\d?):?(\d\d)?(?!\d))?/i;

const NUMBERS = /^(?:[^\d\s]+\s+)?(\d+)(?:([-/.])(\d+)(?:\2(\d+))?)?T?$/i;

/** A date that is longer is none. */
const DATE_LENGTH = 80;

type DateParts = readonly [year: number, month?: number | undefined, day?: number | undefined];

/** What of a date is a time of the day, in seconds from the midnight in UTC that the day would have. */
interface TimePart {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
}

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
  const time = readTime(given);
  const parts = readDay(time ? `${given.slice(0, time.start)} ${given.slice(time.end)}`.trim() : given);
  // Programs without a date write the first day of their calendar.
  if (!parts || parts[0] < 1000) return undefined;
  const [year, month = 1, day = 1] = parts;
  const date = new Date(Date.UTC(year, month - 1, day, 0, 0, time?.seconds ?? 0));
  if (month > 12 || Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return time ? `${iso.slice(0, 19)}Z` : iso.slice(0, [0, 4, 7, 10][parts.length]);
}

function readTime(text: string): TimePart | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [whole, hour = time[5], minute = time[6], second = time[7] ?? 0, half = ''] = time;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  if (hours > 24) return undefined;
  const end = time.index + whole.length;
  const zone = ZONE.exec(text.slice(end));
  const minutes = hours * 60 + Number(minute) - (zone ? readOffset(zone) : 0);
  return {start: time.index, end: end + (zone?.[0].length ?? 0), seconds: minutes * 60 + Number(second)};
}

/** Minutes before or after UTC. */
function readOffset([, name = '', sign, hours, minutes = '0']: readonly (string | undefined)[]): number {
  if (!sign) return (ZONES.get(name.toLowerCase()) ?? 0) * 60;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

function readDay(text: string): DateParts | undefined {
  const month = MONTH.exec(text)?.[1]?.toLowerCase();
  if (month) return readNamed(text.match(/\d+/g) ?? [], MONTHS.indexOf(month) + 1);
  const [, first = '', sign, second, third] = NUMBERS.exec(text) ?? [];
  if (!second) return readDigits(first);
  if (third && first.length < 3) return readShort(first, sign, second, third);
  if (first.length !== 4) return undefined;
  if (second.length === 3) return readDigits(first + second);
  return third ? [Number(first), Number(second), Number(third)] : [Number(first), Number(second)];
}

/** Without separators the count of digits tells what they are: a year, a month of it, a day of it or of the month. */
function readDigits(digits: string): DateParts | undefined {
  const [, year = '', month, day, dayOfYear] = /^(\d\d(?=\d{4}$)|\d{4})(?:(\d\d)(\d\d)?|(\d{3}))?$/.exec(digits) ?? [];
  if (!year) return undefined;
  if (dayOfYear) return [fullYear(year), 1, Number(dayOfYear)];
  if (!month) return [Number(year)];
  return day ? [fullYear(year), Number(month), Number(day)] : [fullYear(year), Number(month)];
}

/** Day and year around the name of a month, in any order. */
function readNamed([first, second]: readonly string[], month: number): DateParts | undefined {
  if (!first) return undefined;
  if (!second) return first.length === 4 ? [Number(first), month] : undefined;
  const isYearFirst = first.length > 2 || Number(first) > 31;
  return isYearFirst ? [fullYear(first), month, Number(second)] : [fullYear(second), month, Number(first)];
}

/** Three numbers, the first of one or two digits. */
function readShort(first: string, sign = '', second = '', third = ''): DateParts {
  if (sign === '-' && third.length < 3) return [fullYear(first), Number(second), Number(third)];
  const isMonthFirst = sign === '/' && Number(first) <= 12;
  const [month, day] = isMonthFirst ? [first, second] : [second, first];
  return [fullYear(third), Number(month), Number(day)];
}

/** @see https://www.rfc-editor.org/rfc/rfc2822#section-4.3 (years of two and three digits) */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 3) return year;
  return year + (text.length === 2 && year < 50 ? 2000 : 1900);
}
