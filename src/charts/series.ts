import { compareEdtf, endsBefore } from '../domain/date/edtf-order.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { seriesKey } from '../domain/record/series-key.ts';
import type { Edtf } from '../grammar/edtf.ts';
import type { Figure } from '../schema/figure.ts';
import { type Extent, extentOf } from './extent.ts';

/** A figure with a number that can be drawn. */
export interface Known {
  readonly figure: Figure;
  readonly extent: Extent;
}

/** A figure with a number and a date. */
export interface Dated extends Known {
  readonly date: Edtf;
}

/** The figures that have a number. */
export function knownFigures(figures: readonly Figure[]): Known[] {
  return figures.flatMap((figure) => {
    const extent = extentOf(figure);
    return extent === undefined ? [] : [{ figure, extent }];
  });
}

/** Those of them that have a date, in the order of their beginning. */
export function datedFigures(known: readonly Known[]): Dated[] {
  return known
    .flatMap((one): Dated[] => {
      const date = observedEdtf(one.figure);
      return date === undefined ? [] : [{ ...one, date }];
    })
    .sort((a, b) => compareEdtf(a.date, b.date));
}

/**
 * The values of one voice on one thing, in order of time. A value whose date meets that of another one of its series is
 * left out: nobody can say which came first.
 */
export function seriesIn(dated: readonly Dated[]): Dated[][] {
  const relied = dated.filter(({ figure }) => figure.rank !== 'deprecated');
  return [...Map.groupBy(relied, ({ figure }) => seriesKey(figure)).values()]
    .map((values) =>
      values.filter((one) =>
        values.every((other) => one === other || endsBefore(one.date, other.date) || endsBefore(other.date, one.date)),
      ),
    )
    .filter((values) => values.length > 1);
}
