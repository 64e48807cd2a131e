import { endsBefore } from '../domain/date/edtf-order.ts';
import { isFromRight } from '../domain/language/text-direction.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { type Anchor, tickFont } from './axis.ts';
import type { Segment } from './label-placement.ts';
import { mirrored } from './mirrored-plot.ts';
import { numberScale } from './number-scale.ts';
import { labelSize, namedBeside, type PlotLabel, plotLabels } from './plot-label.ts';
import { markRadius, middleOf, type PlotArea, type PlotMark, plotMark, sideBySide } from './plot-mark.ts';
import { datedFigures, knownFigures, seriesIn } from './series.ts';
import { textWidth } from './text-width.ts';
import { timeScale } from './time-scale.ts';

/** A variable over time, in pixels at a font size of 16; it grows and shrinks with the text. */
export interface TimePlot {
  readonly width: number;
  readonly height: number;
  readonly area: PlotArea;
  readonly numbers: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    /** Whether values stand on both sides of this line. */
    readonly isZero: boolean;
  }[];
  readonly time: readonly { readonly x: number; readonly anchor: Anchor; readonly text: string }[];
  readonly joins: readonly { readonly line: Segment; readonly isDashed: boolean }[];
  readonly marks: readonly PlotMark[];
  readonly labels: readonly PlotLabel[];
  /** The lane of values without a date, with its name; undefined where all have one. */
  readonly lane: { readonly edge: number; readonly x: number; readonly text: string } | undefined;
  /** Figures whose labels had no room, in the order of their marks. */
  readonly unlabelled: readonly Figure[];
  /** Figures without a number, which have no mark. */
  readonly unknown: readonly Figure[];
  readonly unit: string | undefined;
  readonly isBroken: boolean;
  /** Whether marks stand so close that they are drawn small. */
  readonly isDense: boolean;
}

/** Room around the values: for the line of dates below, for a label above, for half a mark at the sides. */
const below = 26;
const above = 27;
const edge = 10;

/** How much of the width is left free for the labels of the last values. */
const mostBeside = 0.25;

/** A plot beside the text, and one in the rail. */
export const plotSizes = { wide: { width: 576, height: 264 }, narrow: { width: 320, height: 200 } } as const;

/**
 * The plot of figures over time: time across, value up, one scale. Values of one voice and one thing are joined, dashed
 * to what is projected; what has no date stands in a lane at the end. Undefined where time says nothing: with dates that
 * do not follow each other, or with fewer than three of them and no two of one voice.
 */
export function timePlot(figures: readonly Figure[], lang: string, size: keyof typeof plotSizes): TimePlot | undefined {
  const known = knownFigures(figures);
  const dated = datedFigures(known);
  const series = seriesIn(dated);
  const [first] = dated;
  const isOverTime = dated.some(({ date }) => dated.some((other) => endsBefore(date, other.date)));
  if (first === undefined || !isOverTime || (dated.length < 3 && series.length === 0)) return undefined;
  const { width, height } = plotSizes[size];
  const extents = known.map(({ extent }) => extent);
  const numbers = numberScale(extents, first.figure, lang);
  const gutter = 8 + Math.ceil(Math.max(...numbers.ticks.map(({ text }) => textWidth(text, tickFont))));
  const undated = known.filter(({ figure }) => !dated.some((other) => other.figure === figure));
  const laneName = wordsFor(lang).withoutDate;
  const lane = undated.length === 0 ? 0 : Math.max(Math.ceil(textWidth(laneName, tickFont)) + 16, width / 4);
  const dates = dated.map(({ date }) => date);
  const latest = timeScale(dates, lang, width);
  const named = namedBeside(
    known.map(({ figure }) => figure),
    lang,
  );
  const late = dated.filter(({ date }) => (latest?.span(date).middle ?? 0) > 1 - mostBeside);
  const beside = Math.max(0, ...late.map(({ figure }) => labelSize(figure, named, lang).width));
  const right = width - lane - edge - Math.ceil(Math.min(beside, mostBeside * width));
  const area = { left: gutter + edge, right, top: above, bottom: height - below };
  const time = timeScale(dates, lang, area.right - area.left);
  if (time === undefined) return undefined;
  const laneX = width - lane + 2 * edge;
  const marks = [
    ...sideBySide(
      dated.map(({ figure, extent, date }) => plotMark(figure, extent, numbers, area, time.span(date))),
      width - lane - edge,
    ),
    ...sideBySide(
      undated.map(({ figure, extent }) => plotMark(figure, extent, numbers, area, laneX)),
      width - edge,
    ),
  ];
  const rows = series.map((values) => values.map(({ figure }) => figure));
  const joins = rows.flatMap((values) => joinsOf(values, marks));
  // Nothing but their labels says whose values without a line are.
  const joined = rows.filter((values) => joinsOf(values, marks).length === values.length - 1);
  const laneEdge: Segment[] = lane === 0 ? [] : [[width - lane, 0, width - lane, height]];
  const frame = { left: gutter, top: 0, right: width, bottom: height - below };
  const labels = plotLabels(marks, joined, [...joins.map(({ line }) => line), ...laneEdge], frame, named, lang);
  const across = (share: number) => area.left + share * (area.right - area.left);
  const plot = {
    ...{ width, height, area, marks, joins, labels },
    numbers: numbers.ticks.map(({ share, text }) => ({
      x: gutter,
      y: Math.round(area.bottom - share * (area.bottom - area.top)),
      text,
      isZero: share > 0 && share < 1 && share === numbers.share(0),
    })),
    time: time.ticks.map(({ share, text }) => ({
      ...anchored(across(share), text, lane === 0 ? width : width - lane),
      text,
    })),
    lane: lane === 0 ? undefined : { edge: width - lane, x: laneX - edge, text: laneName },
    unlabelled: marks.map(({ figure }) => figure).filter((figure) => !labels.some((label) => label.figure === figure)),
    unknown: figures.filter((figure) => !known.some((other) => other.figure === figure)),
    unit: numbers.unit,
    isBroken: numbers.isBroken,
    isDense: (area.right - area.left) / dated.length < 2 * markRadius,
  };
  return isFromRight(lang) ? mirrored(plot) : plot;
}

/** A label in the middle below its tick, unless it would leave the plot there. */
function anchored(x: number, text: string, end: number): { readonly x: number; readonly anchor: Anchor } {
  const half = textWidth(text, tickFont) / 2;
  return { x: Math.round(x), anchor: x - half < 0 ? 'start' : x + half > end ? 'end' : 'middle' };
}

/** Lines between values that follow each other; a range or a bound has no point to join. */
function joinsOf(values: readonly Figure[], marks: readonly PlotMark[]): TimePlot['joins'] {
  const points = values.flatMap((figure) => marks.filter((mark) => mark.figure === figure));
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (from === undefined || !isPoint(from) || !isPoint(to)) return [];
    const isDashed = [from, to].some(({ figure }) => figure.status === 'projected');
    return [{ line: [from.x, middleOf(from), to.x, middleOf(to)] as const, isDashed }];
  });
}

function isPoint({ heights, openTop, openBottom }: PlotMark): boolean {
  return heights.length === 1 && !openTop && !openBottom;
}
