import { firstDay, lastDay, type Point } from '../../grammar/edtf.ts';
import { parsePartOfYear } from '../../grammar/part-of-year.ts';
import type { Figure } from '../../schema/figure.ts';
import { observedEdtf, observedIn } from './observed.ts';

/** The time to which the figures of a briefing refer. */
export interface ObservedPeriod {
  /** From the earliest observation to the latest, in EDTF at their precision. Undefined if no figure has a date. */
  readonly edtf: string | undefined;
  /** The number of figures without a date that are not computed from others. */
  readonly undated: number;
}

/** The period from the first observation to the last, without deprecated figures. */
export function observedPeriod(figures: readonly Figure[]): ObservedPeriod {
  const relied = figures.filter(({ rank }) => rank !== 'deprecated');
  const dates = relied.flatMap((figure) => {
    const edtf = observedEdtf(figure);
    if (edtf === undefined) return [];
    return [edtf.type === 'point' ? { start: edtf, end: edtf } : edtf];
  });
  const undated = relied.filter(
    (figure) => observedIn(figure) === undefined && figure.derivedFrom === undefined,
  ).length;
  if (dates.length === 0) return { edtf: undefined, undated };
  const typed = new Set(relied.flatMap((figure) => observedIn(figure) ?? []));
  const [only] = typed;
  if (typed.size === 1 && parsePartOfYear(only ?? '') !== undefined) return { edtf: only, undated };
  const start = earliest(dates.map((date) => date.start));
  const end = latest(dates.map((date) => date.end));
  return { edtf: start !== '..' && start === end ? start : `${start}/${end}`, undated };
}

/** The earliest beginning; `..` if one is open. Of two on one day, the less precise, which may be earlier. */
function earliest(points: readonly (Point | null)[]): string {
  const known = points.filter((point) => point !== null);
  if (known.length < points.length) return '..';
  return calendar(known.toSorted((a, b) => compare(firstDay(a), firstDay(b)) || a.text.length - b.text.length)[0]);
}

/** The latest end; `..` if an observation goes on. */
function latest(points: readonly (Point | null)[]): string {
  const known = points.filter((point) => point !== null);
  if (known.length < points.length) return '..';
  return calendar(known.toSorted((a, b) => compare(lastDay(b), lastDay(a)) || a.text.length - b.text.length)[0]);
}

/** Intervals have no times of day, so an instant becomes its day. */
function calendar(point: Point | undefined): string {
  return point?.text.slice(0, 10) ?? '..';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
