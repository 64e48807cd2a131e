import { firstDay, lastDay, type Point } from '../../grammar/edtf.ts';
import { fold } from './spelled-number.ts';

/** A part of a date in words that contradicts the date. */
export interface Contradiction {
  /** As typed. */
  readonly found: string;
  /** What would be right, in the language of the text: one answer for a day, several for a month or year. */
  readonly expected: readonly string[];
}

/** The names of weekdays (Sunday is 0) and months (January is 0) in a language. */
interface Names {
  readonly weekdays: ReadonlyMap<string, number>;
  readonly months: ReadonlyMap<string, number>;
}

const tables = new Map<string, Names>();
const dayMilliseconds = 86_400_000;

/**
 * The first weekday, day of the month, month or year in a text that contradicts a date. Names are those of `Intl` in the
 * language. A month or year is contradicted only by what fits none of its days.
 */
export function contradictedBy(typed: string, date: Point, lang: string): Contradiction | undefined {
  const days = daysOf(date);
  const text = fold(typed);
  const { weekdays, months } = namesOf(lang);
  const wrong = (index: number, length: number, expected: readonly string[]): Contradiction => ({
    found: typed.slice(index, index + length),
    expected: [...new Set(expected)].slice(0, 3),
  });
  for (const { index, name, value } of namesIn(text, weekdays)) {
    if (!days.some((day) => day.getUTCDay() === value))
      return wrong(index, name.length, days.map(inWords(lang, { weekday: 'long' })));
  }
  for (const { index, name, value } of namesIn(text, months)) {
    if (!days.some((day) => day.getUTCMonth() === value))
      return wrong(index, name.length, days.map(inWords(lang, { month: 'long' })));
  }
  for (const { index, digits } of daysIn(text, [...weekdays.keys()], [...months.keys()])) {
    if (!days.some((day) => day.getUTCDate() === Number(digits.normalize('NFKC')))) {
      return wrong(index, digits.length, days.map(inWords(lang, { day: 'numeric' })));
    }
  }
  for (const { 0: year, index } of text.matchAll(/(?<![\d.,:/-])[12]\d{3}(?![\d.,:/-]*\d)/g)) {
    if (!days.some((day) => day.getUTCFullYear() === Number(year))) {
      return wrong(
        index,
        year.length,
        days.map((day) => String(day.getUTCFullYear())),
      );
    }
  }
  return undefined;
}

function daysOf(date: Point): Date[] {
  const [from, to] = [Date.parse(firstDay(date)), Date.parse(lastDay(date))];
  const count = (to - from) / dayMilliseconds + 1;
  return Array.from({ length: count }, (_, index) => new Date(from + index * dayMilliseconds));
}

function inWords(lang: string, options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const format = new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' });
  return (day) => format.format(day);
}

function* namesIn(text: string, names: ReadonlyMap<string, number>) {
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    // Arabic prefixes "and", "in" and "on" to the word.
    for (const name of [word, word.replace(/^[وفبل](?=\p{L})/u, '')]) {
      const value = names.get(name);
      if (value === undefined) continue;
      yield { index: index + word.length - name.length, name, value };
      break;
    }
  }
}

/** Numbers that are days: beside the name of a month, after that of a weekday, or alone ("le 28"). */
function* daysIn(text: string, weekdays: readonly string[], months: readonly string[]) {
  const number = '(?<day>\\p{Nd}{1,2})(?![\\p{Nd}:h]|[.,]\\p{Nd})';
  const ordinal = '(?:\\p{L}{1,3}|[.º])?';
  const month = `(?:${months.join('|')})`;
  const patterns = [
    `(?<!\\p{Nd}[.,:]?)${number}${ordinal},? (?:de |of )?${month}(?!\\p{L})`,
    `(?<!\\p{L})${month} (?:the )?${number}`,
    `(?<!\\p{L})(?:${weekdays.join('|')}),? (?:le |the |den |el )?${number}`,
    `^(?:le |the |den |am |el |on |في )?${number}${ordinal}$`,
  ];
  for (const pattern of patterns) {
    for (const { groups, index, 0: match } of text.matchAll(new RegExp(pattern, 'gu'))) {
      const digits = groups?.day ?? '';
      yield { index: index + match.indexOf(digits), digits };
    }
  }
}

function namesOf(lang: string): Names {
  let names = tables.get(lang);
  if (names === undefined) {
    // Names of months differ between Arab countries, and readers know more than one set.
    const locales = /^ar/i.test(lang) ? [lang, 'ar', 'ar-LB', 'ar-DZ', 'ar-MA'] : [lang];
    const collect = (
      options: readonly Intl.DateTimeFormatOptions[],
      dates: readonly Date[],
      part: 'weekday' | 'month',
    ) =>
      new Map(
        locales.flatMap((locale) =>
          options.flatMap((option) => {
            const format = new Intl.DateTimeFormat(locale, { ...option, timeZone: 'UTC' });
            return dates.flatMap((date, index) => {
              const name = format.formatToParts(date).find(({ type }) => type === part)?.value;
              return name === undefined || !/^[\p{L}\p{M}]{3,}$/u.test(name) ? [] : [[fold(name), index] as const];
            });
          }),
        ),
      );
    names = {
      // 1 January 2023 was a Sunday.
      weekdays: collect(
        [{ weekday: 'long' }],
        Array.from({ length: 7 }, (_, n) => new Date(Date.UTC(2023, 0, 1 + n))),
        'weekday',
      ),
      months: collect(
        [{ month: 'long' }, { month: 'long', day: 'numeric' }],
        Array.from({ length: 12 }, (_, n) => new Date(Date.UTC(2023, n, 1))),
        'month',
      ),
    };
    tables.set(lang, names);
  }
  return names;
}
