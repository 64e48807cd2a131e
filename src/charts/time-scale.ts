import { scaleUtc } from 'd3-scale';
import { pointInWords } from '../domain/date/edtf-words.ts';
import { type Edtf, firstDay, lastDay, type Precision, parsePoint } from '../grammar/edtf.ts';
import { across, fitting, type Span, type Tick } from './axis.ts';

const oneDay = 86_400_000;

/** A time line shared by the dates of a briefing. */
export interface TimeScale {
  readonly span: (date: Edtf) => Span;
  /** Position of the middle of a date's known part, from 0 to 1. */
  readonly middle: (date: Edtf) => number;
  readonly ticks: readonly Tick[];
}

/** Start of the first day and end of the last, in milliseconds since 1970, as typed. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * A linear scale from the first date to the last. A month, year or interval covers all its days; an open interval
 * extends to the end of the scale. Undefined without dates.
 */
export function timeScale(dates: readonly Edtf[], lang: string): TimeScale | undefined {
  if (dates.length === 0) return undefined;
  const known = dates.map(daysOf);
  let from = Math.min(...known.map((days) => days.from));
  let to = Math.max(...known.map((days) => days.to));
  const beyond = Math.max(oneDay / 2, (to - from) * 0.04);
  if (dates.some((date) => date.type === 'interval' && date.start === null)) from -= 3 * beyond;
  if (dates.some((date) => date.type === 'interval' && date.end === null)) to += 3 * beyond;
  const scale = scaleUtc([from - beyond, to + beyond], [0, 1]);
  const labelled = (ticks: readonly Date[]) => {
    const days = ticks.filter((tick) => tick.getTime() % oneDay === 0);
    const precision = commonPrecision(days);
    return days.map((day) => ({ share: scale(day), text: dayInWords(day, precision, lang) }));
  };
  const lists = [5, 4, 3, 2, 1].map((count) => labelled(scale.ticks(count)));
  const ends = labelled([new Date(from), new Date(to - oneDay)].filter((day) => day.getTime() % oneDay === 0));
  return {
    middle: (date) => middleOf(scale, date),
    span: (date) => spanOf(scale, date, lang),
    ticks: fitting([...lists.filter((list) => list.length > 1), ends, ends.slice(0, 1)], lang),
  };
}

function spanOf(scale: (ms: number) => number, date: Edtf, lang: string): Span {
  const { from, to } = daysOf(date);
  const openStart = date.type === 'interval' && date.start === null;
  const openEnd = date.type === 'interval' && date.end === null;
  const single = date.type === 'point' && (date.precision === 'day' || date.precision === 'instant');
  return {
    dot: single ? across(middleOf(scale, date), lang) : undefined,
    bar: single ? undefined : [across(openStart ? 0 : scale(from), lang), across(openEnd ? 1 : scale(to), lang)],
    openStart,
    openEnd,
  };
}

function middleOf(scale: (ms: number) => number, date: Edtf): number {
  const { from, to } = daysOf(date);
  return scale((from + to) / 2);
}

function daysOf(date: Edtf): Days {
  const [start, end] = date.type === 'point' ? [date, date] : [date.start ?? date.end, date.end ?? date.start];
  if (start === null || end === null) throw new TypeError(`${date.text} has neither beginning nor end.`);
  return { from: Date.parse(firstDay(start)), to: Date.parse(lastDay(end)) + oneDay };
}

function commonPrecision(days: readonly Date[]): Precision {
  if (days.every((day) => day.getUTCMonth() === 0 && day.getUTCDate() === 1)) return 'year';
  return days.every((day) => day.getUTCDate() === 1) ? 'month' : 'day';
}

function dayInWords(day: Date, precision: Precision, lang: string): string {
  const length = { year: 4, month: 7, day: 10, instant: 10 }[precision];
  const point = parsePoint(day.toISOString().slice(0, length), [precision]);
  return point === undefined ? '' : pointInWords(point, lang);
}
