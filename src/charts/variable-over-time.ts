import { edtfInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { type Edtf, firstDay, lastDay, type Point } from '../grammar/edtf.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { across, type Span, type Tick } from './axis.ts';
import { type Extent, extentOf } from './extent.ts';
import { numberScale } from './number-scale.ts';
import { timeScale } from './time-scale.ts';
import { changeInWords } from './trend.ts';

/** A value with its dates and its bar or dot; heights are per cent from the top. */
export interface DatedValue {
  readonly figure: Figure;
  readonly days: Span;
  readonly middle: number;
  readonly y: number | undefined;
  readonly bar: readonly [number, number];
  readonly openBelow: boolean;
  readonly openAbove: boolean;
}

/** The values of one speaker over time. Values of different speakers are never joined. */
export interface VoiceHistory {
  readonly name: string | undefined;
  readonly about: string | undefined;
  readonly values: readonly DatedValue[];
  /** Index pairs in `values` of consecutive values with the same status, which are joined by a line. */
  readonly joined: readonly (readonly [number, number])[];
  /** A sentence that describes the values. */
  readonly sentence: string;
}

/** A variable over time: one panel per speaker, all on the same scales. */
export interface VariableOverTime {
  readonly voices: readonly VoiceHistory[];
  readonly time: readonly Tick[];
  /** Grid lines of the number scale, with heights in per cent from the top. */
  readonly numbers: readonly { readonly y: number; readonly text: string }[];
  readonly unit: string | undefined;
}

interface Dated {
  readonly figure: Figure;
  readonly date: Edtf;
  readonly extent: Extent;
}

/**
 * The history of a variable: x is the date of each value at its precision, y the value. Figures without date or
 * number, or superseded ones, appear only in the table. Undefined with fewer than two values.
 */
export function variableOverTime(
  figures: readonly Figure[],
  lang: string,
  timeZone: string,
): VariableOverTime | undefined {
  const dated = figures
    .filter(({ rank }) => rank !== 'deprecated')
    .flatMap((figure): Dated[] => {
      const date = observedEdtf(figure);
      const extent = extentOf(figure);
      return date === undefined || extent === undefined ? [] : [{ figure, date, extent }];
    })
    .sort((a, b) => compare(dayOf(a.date), dayOf(b.date)));
  const [first] = dated;
  if (first === undefined || dated.length < 2) return undefined;
  const time = timeScale(
    dated.map(({ date }) => date),
    lang,
  );
  if (time === undefined) return undefined;
  const numbers = numberScale(
    dated.map(({ extent }) => extent),
    first.figure,
    lang,
  );
  const height = (number: number) => Math.round(10_000 * (1 - numbers.share(number))) / 100;
  const values = ({ figure, date, extent }: Dated): DatedValue => ({
    figure,
    days: time.span(date),
    middle: across(time.middle(date), lang),
    y: extent.value === undefined && extent.min !== extent.max ? undefined : height(extent.value ?? extent.min),
    bar: [extent.open === 'above' ? 0 : height(extent.max), extent.open === 'below' ? 100 : height(extent.min)],
    openBelow: extent.open === 'below',
    openAbove: extent.open === 'above',
  });
  const voices = Map.groupBy(dated, ({ figure }) => `${figure.attributedTo ?? ''}\n${figure.observationAbout ?? ''}`);
  return {
    voices: [...voices.values()].map((said) => ({
      name: said[0]?.figure.attributedTo,
      about: voices.size > 1 ? said[0]?.figure.observationAbout : undefined,
      values: said.map(values),
      joined: joins(said),
      sentence: historyInWords(said, lang, timeZone),
    })),
    time: time.ticks,
    numbers: numbers.lines.map(({ share, text }) => ({ y: Math.round(10_000 * (1 - share)) / 100, text })),
    unit: numbers.unit,
  };
}

/** Index pairs of consecutive values with one status. Values without a speaker are never joined. */
function joins(said: readonly Dated[]): (readonly [number, number])[] {
  return said.slice(1).flatMap(({ figure, date }, index) => {
    const before = said[index];
    if (before === undefined || figure.attributedTo === undefined || figure.status !== before.figure.status) return [];
    return isFollowing(before.date, date) ? [[index, index + 1] as const] : [];
  });
}

function historyInWords(said: readonly Dated[], lang: string, timeZone: string): string {
  const words = wordsFor(lang);
  const observed = said.filter(({ figure }) => figure.attributedTo !== undefined && figure.status !== 'projected');
  const [first, last] = [observed[0], observed.at(-1)];
  const quantity = ({ figure }: Dated) => quantityInWords(figure, lang);
  const date = (value: Dated) => edtfInWords(value.date, lang, timeZone);
  const once = (value: Dated) => words.onceOn(`${quantity(value)} – ${words.status[value.figure.status]}`, date(value));
  if (first === undefined || last === undefined || !isFollowing(first.date, last.date)) return said.map(once).join(' ');
  const change = changeInWords(first.figure, last.figure, lang);
  const others = said.filter(({ figure }) => figure.status === 'projected').map(once);
  return [words.thenLater(quantity(first), date(first), quantity(last), date(last), change), ...others].join(' ');
}

/** Whether a date ends before another begins; two values of the same month are not consecutive. */
function isFollowing(before: Edtf, after: Edtf): boolean {
  const [end, start] = [ends(before)[1], ends(after)[0]];
  return end !== null && start !== null && lastDay(end) < firstDay(start);
}

function dayOf(date: Edtf): string {
  const [start, end] = ends(date);
  return start === null ? (end === null ? '' : firstDay(end)) : firstDay(start);
}

function ends(date: Edtf): [Point | null, Point | null] {
  return date.type === 'point' ? [date, date] : [date.start, date.end];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
