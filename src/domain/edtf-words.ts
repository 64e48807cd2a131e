import type { Edtf, Interval, Point } from '../grammar/edtf.ts';
import { wallClock } from '../grammar/zoned-time.ts';
import { wordsFor } from '../words/words.ts';

/** A date or interval in words, as precise as it was typed: "mars 2022", "du 1ᵉʳ au 28 octobre 2024". */
export function edtfInWords(edtf: Edtf, lang: string, timeZone: string): string {
  return edtf.type === 'point' ? pointInWords(edtf, lang, timeZone) : intervalInWords(edtf, lang);
}

/**
 * A point in words, without article: "28 octobre 2024", "mars 2022", "2022". A day is the day that was typed, whatever
 * the time zone; an instant is shown in the zone, to the minute.
 */
export function pointInWords(point: Point, lang: string, timeZone = 'UTC'): string {
  if (point.precision !== 'instant')
    return joined(lang, formatFor(lang, point.precision).formatToParts(typedDay(point)));
  const wall = new Date(wallClock(Date.parse(point.text), timeZone));
  return wordsFor(lang).atTime(joined(lang, formatFor(lang, 'day').formatToParts(wall)), {
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    text: formatFor(lang, 'time').format(wall),
  });
}

function intervalInWords({ start, end }: Interval, lang: string): string {
  const words = wordsFor(lang);
  if (start === null) return end === null ? '' : words.until(pointInWords(end, lang), end.precision);
  if (end === null) return words.since(pointInWords(start, lang), start.precision);
  if (start.text === end.text) return pointInWords(start, lang);
  const [from, to] =
    start.precision === end.precision
      ? bothEnds(start, end, lang)
      : [pointInWords(start, lang), pointInWords(end, lang)];
  return words.fromTo(from, start.precision, to, end.precision);
}

/**
 * Both ends of an interval without what they share: "1ᵉʳ" and "28 octobre 2024", "October 1" and "28, 2024". `Intl`
 * knows what a language leaves out, and marks each part as belonging to one end or to both.
 */
function bothEnds(start: Point, end: Point, lang: string): [string, string] {
  const precision = start.precision === 'instant' ? 'day' : start.precision;
  const parts = formatFor(lang, precision).formatRangeToParts(typedDay(start), typedDay(end));
  const startEnds = parts.findLastIndex((part) => part.source === 'startRange') + 1;
  const endStarts = parts.findIndex((part) => part.source === 'endRange');
  if (startEnds === 0) return [pointInWords(start, lang), pointInWords(end, lang)];
  return [joined(lang, parts.slice(0, startEnds)), joined(lang, parts.slice(endStarts))];
}

function joined(lang: string, parts: readonly { readonly type: string; readonly value: string }[]): string {
  const { dayOfMonth } = wordsFor(lang);
  return parts.map((part) => (part.type === 'day' ? dayOfMonth(part.value) : part.value)).join('');
}

/** The typed day as a moment in UTC, where no zone can move it; years below 100 are those years. */
function typedDay(point: Point): Date {
  const [year = 0, month = 1, day = 1] = point.text.slice(0, 10).split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(lang: string, shape: keyof typeof options): Intl.DateTimeFormat {
  const key = `${lang} ${shape}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(lang, { ...options[shape], timeZone: 'UTC', calendar: 'gregory' });
    formats.set(key, format);
  }
  return format;
}
