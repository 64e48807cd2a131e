import { scaleLinear } from 'd3-scale';
import { observedIn } from '../domain/date/observed.ts';
import { isFromRight } from '../domain/language/text-direction.ts';
import { seriesKey } from '../domain/record/series-key.ts';
import type { Figure } from '../schema/figure.ts';
import { datedFigures, knownFigures, seriesIn } from './series.ts';
import { timeScale } from './time-scale.ts';

/** A small line of one series, without numbers: an SVG path in pixels, and the point of the value named beside it. */
export interface Sparkline {
  readonly path: string;
  readonly point: readonly [x: number, y: number];
}

export const sparklineSize = { width: 96, height: 24 };

/**
 * The line of the series that a value belongs to, from its lowest to its highest value; undefined with fewer than three
 * observed values, and for a projection, which no line of observations reaches. The point is that of the value, or of the
 * last one if the value is none of them.
 */
export function sparkline(
  figures: readonly Figure[],
  value: Figure,
  lang: string,
  { width, height } = sparklineSize,
): Sparkline | undefined {
  const observed = datedFigures(knownFigures(figures)).filter(({ figure }) => figure.status !== 'projected');
  const series = seriesIn(observed).find(([first]) => first && seriesKey(first.figure) === seriesKey(value));
  const points = (series ?? []).filter(({ extent }) => extent.value !== undefined && extent.open === undefined);
  const dates = points.map(({ date }) => date);
  const time = timeScale(dates, lang, Number.POSITIVE_INFINITY);
  if (points.length < 3 || time === undefined || value.status === 'projected') return undefined;
  const [air, rtl] = [3, isFromRight(lang)];
  const numbers = points.map(({ extent }) => extent.value ?? 0);
  const spans = dates.map((date) => time.span(date).middle);
  const ends: [number, number] = [Math.min(...spans), Math.max(...spans)];
  const x = scaleLinear(ends, rtl ? [width - air, air] : [air, width - air]);
  const y = scaleLinear([Math.min(...numbers), Math.max(...numbers)], [height - air, air]);
  const places = numbers.map((number, index) => [Math.round(x(spans[index] ?? 0)), Math.round(y(number))] as const);
  const named = points.findIndex(({ figure }) => figure.id === value.id && observedIn(figure) === observedIn(value));
  return { path: `M${places.map((place) => place.join(' ')).join('L')}`, point: places.at(named) ?? [0, 0] };
}
