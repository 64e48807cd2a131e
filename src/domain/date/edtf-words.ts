import { type Edtf, type Interval, type Point, parseEdtf } from '../../grammar/edtf.ts';
import type { PartOfYear } from '../../grammar/part-of-year.ts';
import { wallClock } from '../../grammar/zoned-time.ts';
import { wordsFor } from '../../words/words.ts';
import { memoize } from '../language/memoize.ts';
import { printingLocale } from '../language/printing-locale.ts';
import { dayAndTime, foreignOffset, typedWall } from './time-of-day.ts';

/** Of what is typed without an hour. */
type DayPrecision = Exclude<Point['precision'], 'instant'>;

/** A date or interval in words, as precise as it was typed: "mars 2022", "du 1ᵉʳ au 28 octobre 2024". */
export function edtfInWords(edtf: Edtf, lang: string, timeZone: string): string {
  return edtf.type === 'point' ? pointInWords(edtf, lang, timeZone) : intervalInWords(edtf, lang);
}

/** A typed date in words. Other texts are returned unchanged. */
export function dateInWords(text: string, lang: string, timeZone: string): string {
  const edtf = parseEdtf(text);
  return edtf === undefined ? text : edtfInWords(edtf, lang, timeZone);
}

/**
 * A point in time in words, without an article: "28 octobre 2024", "mars 2022", "2022". Days do not depend on the time
 * zone; instants are printed in it, to the minute.
 */
export function pointInWords({ precision, text }: Point, lang: string, timeZone = 'UTC'): string {
  return precision === 'instant' ? instantInWords(text, lang, timeZone) : dayInWords(text, precision, lang);
}

const dayInWords = memoize((text: string, precision: DayPrecision, lang: string) =>
  joined(lang, formatFor(lang, precision, needsEra(text)).formatToParts(typedDay(text))),
);

const instantInWords = memoize((text: string, lang: string, timeZone: string) => {
  const wall = new Date(wallClock(Date.parse(text), timeZone));
  return dayAndTime(joined(lang, formatFor(lang, 'day', needsEra(text)).formatToParts(wall)), wall, lang, false);
});

/** An instant at its typed offset, which is named if it differs from that of the site: "… à 23 h 00 (UTC)". */
const typedInstantInWords = memoize((text: string, lang: string, timeZone: string) => {
  const words = dayAndTime(dayInWords(text, 'day', lang), typedWall(text), lang, true);
  const offset = foreignOffset(text, timeZone);
  return offset === '' ? words : `${words} (${offset})`;
});

/** A part of a date in words. A part with `datetime` becomes an HTML `time` element. */
export interface DatePiece {
  readonly text: string;
  readonly datetime?: string;
}

/** A date or interval in words, in parts, so that each end of an interval can be marked up. */
export function edtfPieces(edtf: Edtf, lang: string, timeZone: string): DatePiece[] {
  return edtf.type === 'point'
    ? [{ text: pointInWords(edtf, lang, timeZone), datetime: edtf.text }]
    : intervalPieces(edtf, lang);
}

/** The same for the date of an event: an instant keeps the day and time that were typed, whatever the time zone. */
export function eventPieces(edtf: Edtf, lang: string, timeZone: string): DatePiece[] {
  if (edtf.type === 'interval' || edtf.precision !== 'instant') return edtfPieces(edtf, lang, timeZone);
  return [{ text: typedInstantInWords(edtf.text, lang, timeZone), datetime: edtf.text }];
}

function intervalPieces(interval: Interval, lang: string): DatePiece[] {
  const { text, ends } = intervalPhrase(interval, lang);
  const pieces: DatePiece[] = [];
  let rest = 0;
  for (const { datetime, words } of ends) {
    const at = text.indexOf(words, rest);
    pieces.push({ text: text.slice(rest, at) }, { text: words, datetime });
    rest = at + words.length;
  }
  return [...pieces, { text: text.slice(rest) }].filter((piece) => piece.text !== '');
}

function intervalInWords(interval: Interval, lang: string): string {
  return intervalPhrase(interval, lang).text;
}

interface IntervalPhrase {
  readonly text: string;
  /** The words of each end, in the order of the text. */
  readonly ends: readonly { readonly datetime: string; readonly words: string }[];
}

function intervalPhrase({ start, end, part }: Interval, lang: string): IntervalPhrase {
  if (part !== undefined) return partPhrase(part, lang);
  const words = wordsFor(lang);
  const one = (point: Point, say: (date: string, precision: Point['precision']) => string): IntervalPhrase => {
    const date = pointInWords(point, lang);
    return { text: say(date, point.precision), ends: [{ datetime: point.text, words: date }] };
  };
  if (start === null) return end === null ? { text: '', ends: [] } : one(end, words.until);
  if (end === null) return one(start, words.since);
  if (start.text === end.text) return one(start, (date) => date);
  const { precision } = start;
  const [from, to] =
    // CLDR's patterns for ranges with an era drop words in Spanish and Japanese.
    precision === end.precision && precision !== 'instant' && !needsEra(start.text)
      ? bothEnds(start.text, end.text, precision, lang)
      : [pointInWords(start, lang), pointInWords(end, lang)];
  return {
    text: words.fromTo(from, start.precision, to, end.precision),
    ends: [
      { datetime: start.text, words: from },
      { datetime: end.text, words: to },
    ],
  };
}

/** "2ᵉ trimestre 2025": the first day is marked up on the text before the year, the last day on the year. */
function partPhrase({ of, n, year, firstDay, lastDay }: PartOfYear, lang: string): IntervalPhrase {
  const { quarter, half } = wordsFor(lang);
  const printed = dayInWords(year, 'year', lang);
  const text = (of === 4 ? quarter : half)(n, printed);
  const name = text.slice(0, text.lastIndexOf(printed)).trimEnd();
  return {
    text,
    ends: [
      { datetime: firstDay, words: name },
      { datetime: lastDay, words: printed },
    ],
  };
}

/**
 * Both ends of an interval, with what they share printed once: "1ᵉʳ" and "28 octobre 2024", "October 1" and "28, 2024".
 * `Intl` knows what a language leaves out, and tells for each part whether it belongs to one end or to both.
 */
const bothEnds = memoize(
  (start: string, end: string, precision: DayPrecision, lang: string): readonly [string, string] => {
    const parts = formatFor(lang, precision).formatRangeToParts(typedDay(start), typedDay(end));
    const startEnds = parts.findLastIndex((part) => part.source === 'startRange') + 1;
    const endStarts = parts.findIndex((part) => part.source === 'endRange');
    if (startEnds === 0) return [dayInWords(start, precision, lang), dayInWords(end, precision, lang)];
    return [joined(lang, parts.slice(0, startEnds)), joined(lang, parts.slice(endStarts))];
  },
);

function joined(lang: string, parts: readonly { readonly type: string; readonly value: string }[]): string {
  const { dayOfMonth } = wordsFor(lang);
  return parts.map((part) => (part.type === 'day' ? dayOfMonth(part.value) : part.value)).join('');
}

/** Years of three digits or fewer are printed with their era, or readers take them for numbers or years of the last century. */
function needsEra(text: string): boolean {
  return text < '1';
}

/** The typed day as a UTC date, which no time zone shifts. Years below 100 are not taken for 19xx. */
function typedDay(text: string): Date {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

const options = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(lang: string, shape: keyof typeof options, withEra = false): Intl.DateTimeFormat {
  const key = `${lang} ${shape} ${withEra}`;
  let format = formats.get(key);
  if (format === undefined) {
    const era = withEra ? ({ era: 'short' } as const) : {};
    format = new Intl.DateTimeFormat(printingLocale(lang), {
      ...options[shape],
      ...era,
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    formats.set(key, format);
  }
  return format;
}
