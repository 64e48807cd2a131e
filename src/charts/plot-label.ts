import { seriesKey } from '../domain/record/series-key.ts';
import type { Figure } from '../schema/figure.ts';
import type { Anchor } from './axis.ts';
import { type Box, type PlacedLabel, placeLabels, type Segment, type Side } from './label-placement.ts';
import { markLabel, voiceLabel } from './mark-label.ts';
import { boxesOf, labelledBox, middleOf, type PlotMark } from './plot-mark.ts';
import { differIn } from './row-name.ts';
import { textWidth } from './text-width.ts';

/** A label beside its mark. */
export interface PlotLabel {
  readonly figure: Figure;
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly lines: readonly string[];
  readonly box: Box;
}

export const labelFont = 13;
const lineHeight = 15;

/** The urgency of values between the ends and turns of a series. */
const inPassing = 4;

/** A value within a line is named above or below it, any other beside its mark. */
const aroundLine: readonly Side[] = ['above', 'below', 'above-right', 'below-right', 'above-left', 'below-left'];
const inner: readonly Side[] = [...aroundLine, 'right', 'left'];
const single: readonly Side[] = ['right', ...aroundLine, 'left'];

/**
 * The labels of marks: the value, and below it who says so where that differs. In a series with a line only the last value
 * names its voice, and it is the first to get a place; then come single values, then the highest and lowest of each
 * series, its first, and the others from the newest on, which cross no line. A mark without a label had no room for one.
 */
export function plotLabels(
  marks: readonly PlotMark[],
  series: readonly (readonly Figure[])[],
  lines: readonly Segment[],
  frame: Box,
  named: Named,
  lang: string,
): PlotLabel[] {
  const before = new Set(series.flatMap((values) => values.slice(0, -1)));
  const wishes = marks
    .map((mark) => ({ mark, urgency: urgencyOf(mark, marks, series) }))
    .sort((a, b) => a.urgency - b.urgency || b.mark.x - a.mark.x)
    .map(({ mark, urgency }) => {
      const isInner = before.has(mark.figure);
      const texts = isInner ? [markLabel(mark.figure, lang)] : labelTexts(mark.figure, named, lang);
      const sides = isInner ? inner : single;
      return { mark, texts, wish: { ...sizeOf(texts), mark: labelledBox(mark), sides, mayCross: urgency < inPassing } };
    });
  const places = placeLabels(
    wishes.map(({ wish }) => wish),
    frame,
    marks.flatMap(boxesOf),
    lines,
  );
  return wishes.flatMap(({ mark, texts }, index) => {
    const place = places[index];
    return place === undefined ? [] : [labelAt(mark.figure, texts, place)];
  });
}

/** What the labels of a chart name beside values: what its figures differ in. */
export interface Named {
  readonly voice: boolean;
  readonly thing: boolean;
}

/** What labels have to name so that the figures of a chart are told apart. */
export function namedBeside(figures: readonly Figure[], lang: string): Named {
  return { voice: differIn(figures, 'voice', lang, 'UTC'), thing: differIn(figures, 'thing', lang, 'UTC') };
}

/** The room that the label of a figure needs beside its mark. */
export function labelSize(figure: Figure, named: Named, lang: string) {
  return sizeOf(labelTexts(figure, named, lang));
}

function labelTexts(figure: Figure, named: Named, lang: string): string[] {
  return [markLabel(figure, lang), ...voiceLabel(figure, named, lang)];
}

function urgencyOf({ figure }: PlotMark, marks: readonly PlotMark[], series: readonly (readonly Figure[])[]): number {
  const own = series.find((values) => values.includes(figure));
  if (own === undefined) return figure.rank === 'deprecated' ? 5 : 1;
  if (own.at(-1) === figure) return 0;
  const heights = marks
    .filter((mark) => seriesKey(mark.figure) === seriesKey(figure))
    .toSorted((a, b) => middleOf(a) - middleOf(b));
  if (heights[0]?.figure === figure || heights.at(-1)?.figure === figure) return 2;
  return own[0] === figure ? 3 : inPassing;
}

function sizeOf(texts: readonly string[]): { readonly width: number; readonly height: number } {
  return { width: Math.max(...texts.map((text) => textWidth(text, labelFont))), height: texts.length * lineHeight };
}

function labelAt(figure: Figure, lines: readonly string[], { side, box }: PlacedLabel): PlotLabel {
  const anchor = side.endsWith('right') ? 'start' : side.endsWith('left') ? 'end' : 'middle';
  const x = { start: box.left, middle: (box.left + box.right) / 2, end: box.right }[anchor];
  return { figure, lines, box, x: Math.round(x), y: Math.round(box.top + 0.8 * lineHeight), anchor };
}
