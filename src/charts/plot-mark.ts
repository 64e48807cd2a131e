import type { Figure } from '../schema/figure.ts';
import type { Extent } from './extent.ts';
import { type Box, boxAround } from './label-placement.ts';
import { arrow, type NumberScale } from './number-scale.ts';
import type { TimeSpan } from './time-scale.ts';

/** The marks of one figure in a plot, in its units; a plot that is not mirrored yet runs from left to right. */
export interface PlotMark {
  readonly figure: Figure;
  readonly x: number;
  /** Height of its value; of a range without one, both its ends. */
  readonly heights: readonly number[];
  /** Top and bottom of a range, or of the arrow of a bound. */
  readonly bar: readonly [top: number, bottom: number] | undefined;
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** The time that it covers, where that is more than a day. */
  readonly period: PlotPeriod | undefined;
}

export interface PlotPeriod {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The area of a plot in which values stand. */
export interface PlotArea {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Half the size of a mark with the air around it. */
export const markRadius = 7;

/** The marks of a figure at a point of time, or at a place without one. */
export function plotMark(
  figure: Figure,
  { value, min, max, open }: Extent,
  numbers: NumberScale,
  area: PlotArea,
  time: TimeSpan | number,
): PlotMark {
  const height = (share: number) => round(area.bottom - Math.min(1, Math.max(0, share)) * (area.bottom - area.top));
  const across = (share: number) => round(area.left + share * (area.right - area.left));
  const top = numbers.share(max) + (open === 'above' ? arrow : 0);
  const bottom = numbers.share(min) - (open === 'below' ? arrow : 0);
  const isFlat = min === max && open === undefined;
  const period = typeof time === 'number' || time.isPoint ? undefined : time;
  return {
    figure,
    x: typeof time === 'number' ? time : across(time.middle),
    heights: (value === undefined && min !== max ? [max, min] : [value ?? min]).map((number) =>
      height(numbers.share(number)),
    ),
    bar: isFlat ? undefined : [height(top), height(bottom)],
    openTop: open === 'above',
    openBottom: open === 'below',
    period: period && { ...period, from: across(period.from), to: across(period.to) },
  };
}

/** The middle of a mark. */
export function middleOf({ heights }: PlotMark): number {
  return heights.reduce((sum, height) => sum + height, 0) / heights.length;
}

/** What no label may touch: the mark, its bar, its period. */
export function boxesOf(mark: PlotMark): Box[] {
  const { x, heights, bar, period } = mark;
  const middle = middleOf(mark);
  return [
    ...heights.map((height) => boxAround(x, height, markRadius)),
    ...(bar === undefined ? [] : [{ left: x - 5, right: x + 5, top: bar[0] - 3, bottom: bar[1] + 3 }]),
    ...(period === undefined ? [] : [{ left: period.from, right: period.to, top: middle - 3, bottom: middle + 3 }]),
  ];
}

/** The box by which its label stands. */
export function labelledBox(mark: PlotMark): Box {
  const boxes = boxesOf({ ...mark, period: undefined });
  return {
    ...boxAround(mark.x, 0, markRadius),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * Marks of one moment that would hide each other stand side by side, in the order given, as far as there is room.
 *
 * @param end The last place at which a mark may stand.
 */
export function sideBySide(marks: readonly PlotMark[], end: number): PlotMark[] {
  const step = 2 * markRadius - 2;
  const placed: PlotMark[] = [];
  for (const mark of marks) {
    let { x } = mark;
    const hides = (other: PlotMark) =>
      Math.abs(other.x - x) < 3 && Math.abs(middleOf(other) - middleOf(mark)) < 2 * markRadius - 4;
    while (placed.some(hides) && x + step <= end) x += step;
    placed.push({ ...mark, x });
  }
  return placed;
}

function round(number: number): number {
  return Math.round(10 * number) / 10;
}
