import { scaleUtc } from 'd3-scale';
import { type CountableTimeInterval, utcDay, utcMonth, utcTickInterval, utcYear } from 'd3-time';
import { type Edtf, firstDay, lastDay } from '../grammar/edtf.ts';
import { fitsAcross, type ScaleTick } from './axis.ts';
import { tickDates } from './tick-date.ts';

const oneDay = 86_400_000;

/** The finest ticks that dates of a precision allow, each at least so long. */
interface Step {
  readonly interval: CountableTimeInterval;
  readonly length: number;
}

const steps = {
  year: { interval: utcYear, length: 366 * oneDay },
  month: { interval: utcMonth, length: 31 * oneDay },
  day: { interval: utcDay, length: oneDay },
} as const satisfies Record<string, Step>;

/** A time line shared by dates. Its first and last tick enclose all of them. */
export interface TimeScale {
  /** The known part of a date, as shares of the line; a day, and whatever stands for one, is a point. */
  readonly span: (date: Edtf) => TimeSpan;
  readonly ticks: readonly ScaleTick[];
}

/** From 0 to 1. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
  readonly isPoint: boolean;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** Start of the first day and end of the last, in milliseconds since 1970, as typed; a day is its beginning. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/**
 * A linear scale around some dates. A month, year or interval covers all its days, unless all dates are years, or all
 * months: such a series stands on its ticks, of which none is finer. An open side extends to the end of the scale. Undefined without dates.
 *
 * @param width The room for labels side by side, in pixels.
 */
export function timeScale(dates: readonly Edtf[], lang: string, width: number): TimeScale | undefined {
  if (dates.length === 0) return undefined;
  const series = seriesOf(dates);
  const areTicks = series !== undefined;
  const known = dates.map((date) => daysOf(date, areTicks));
  let from = Math.min(...known.map((days) => days.from));
  let to = Math.max(...known.map((days) => days.to));
  const beyond = Math.max(oneDay, (to - from) / 8);
  if (dates.some(isOpenStart)) from -= beyond;
  if (dates.some(isOpenEnd)) to += beyond;
  const scales = [7, 5, 4, 3, 2, 1].map((count) => enclosing(from, to, count, steps[series ?? 'day'], lang));
  const named = [...scales.map(({ everywhere }) => everywhere), ...scales.map(({ atEnds }) => atEnds)];
  const fitting = named.filter(({ ticks }) => fitsAcross(ticks, width));
  const chosen =
    fitting.find(({ ends }) => to - from > leastFilled * (ends[1] - ends[0])) ?? fitting[0] ?? named.at(-1);
  if (chosen === undefined) throw new RangeError('There is always a scale.');
  return { span: (date) => spanOf(chosen.share, date, areTicks), ticks: chosen.ticks };
}

/** How much of a scale its dates fill at least, if any scale lets them. */
const leastFilled = 0.75;

/** Whole years, months or days from before the first moment to after the last, with words at each, or at both ends. */
function enclosing(from: number, to: number, count: number, step: Step, lang: string) {
  // Fewer days than ticks would ask for hours, and one moment for milliseconds.
  const asked = to - from < count * step.length ? null : utcTickInterval(new Date(from), new Date(to), count);
  const interval = asked ?? step.interval;
  const start = interval.floor(new Date(from));
  const last = interval.ceil(new Date(to));
  const end = last > start ? last : interval.offset(last, 1);
  const share = scaleUtc([start, end], [0, 1]);
  const days = interval.range(start, new Date(end.getTime() + 1));
  const ticks = days.at(-1)?.getTime() === end.getTime() && days.length <= 2 * count + 2 ? days : [start, end];
  const scale = { share, ends: [start.getTime(), end.getTime()] as const };
  const named = (some: readonly Date[]) => {
    const texts = new Map(tickDates(some, lang).map((text, index) => [some[index], text]));
    return { ...scale, ticks: ticks.map((day) => ({ share: share(day), text: texts.get(day) ?? '' })) };
  };
  return { everywhere: named(ticks), atEnds: named([ticks[0] ?? start, ticks.at(-1) ?? end]) };
}

function spanOf(share: (ms: number) => number, date: Edtf, areTicks: boolean): TimeSpan {
  const { from, to } = daysOf(date, areTicks);
  const [openStart, openEnd] = [isOpenStart(date), isOpenEnd(date)];
  return {
    from: openStart ? 0 : share(from),
    to: openEnd ? 1 : share(to),
    middle: share((from + to) / 2),
    isPoint: from === to,
    openStart,
    openEnd,
  };
}

/** What dates are, if all are years or all are months. */
function seriesOf(dates: readonly Edtf[]): 'year' | 'month' | undefined {
  return (['year', 'month'] as const).find((precision) =>
    dates.every((date) => date.type === 'point' && date.precision === precision),
  );
}

function isOpenStart(date: Edtf): boolean {
  return date.type === 'interval' && date.start === null;
}

function isOpenEnd(date: Edtf): boolean {
  return date.type === 'interval' && date.end === null;
}

function daysOf(date: Edtf, areTicks: boolean): Days {
  if (date.type === 'point') {
    // The hour as typed, whatever its offset: days on the axis are days as typed too.
    const from = date.precision === 'instant' ? Date.parse(`${date.text.slice(0, 16)}Z`) : Date.parse(firstDay(date));
    const isPoint = areTicks || date.precision === 'day' || date.precision === 'instant';
    return { from, to: isPoint ? from : Date.parse(lastDay(date)) + oneDay };
  }
  const [start, end] = [date.start ?? date.end, date.end ?? date.start];
  if (start === null || end === null) throw new TypeError(`${date.text} has neither beginning nor end.`);
  return { from: Date.parse(firstDay(start)), to: Date.parse(lastDay(end)) + oneDay };
}
