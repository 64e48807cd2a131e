import { compareEdtf } from '../domain/date/edtf-order.ts';
import { type Edtf, firstDay, lastDay, parseEdtf } from '../grammar/edtf.ts';

/** An event on the line of time. */
export interface TimelineEvent<T> {
  readonly event: T;
  /** Its mark: a point for a day, a bar for what lasted, an arrow for what has no known beginning or end. */
  readonly mark: 'day' | 'period' | 'since' | 'until';
  /** How far the next event stands from it, from 0 (the same day, or none follows) to 4 (years). */
  readonly distance: Distance;
}

export type Distance = 0 | 1 | 2 | 3 | 4;

/** Days until which a distance reaches: a day, about two weeks, a quarter, two years. */
const reaches = [1, 15, 92, 731] as const;

/**
 * Events in the order of time, on one line. Distances grow with the time between the beginnings of events, in steps: a
 * true scale would put what happened in one week on one point as soon as a year is on it too.
 */
export function timeline<T extends { readonly date: string }>(events: readonly T[]): TimelineEvent<T>[] {
  const dated = events
    .flatMap((event) => {
      const date = parseEdtf(event.date);
      return date === undefined ? [] : [{ event, date }];
    })
    .sort((a, b) => compareEdtf(a.date, b.date));
  return dated.map(({ event, date }, index) => {
    const next = dated[index + 1];
    return { event, mark: markOf(date), distance: next === undefined ? 0 : distanceOf(date, next.date) };
  });
}

function markOf(date: Edtf): TimelineEvent<never>['mark'] {
  if (date.type === 'point') return date.precision === 'day' || date.precision === 'instant' ? 'day' : 'period';
  return date.start === null ? 'until' : date.end === null ? 'since' : 'period';
}

function distanceOf(date: Edtf, next: Edtf): Distance {
  const days = (Date.parse(beginning(next)) - Date.parse(beginning(date))) / 86_400_000;
  const step = reaches.findIndex((reach) => days < reach);
  return (step === -1 ? reaches.length : step) as Distance;
}

/** What has no known beginning stands at its end. */
function beginning(date: Edtf): string {
  if (date.type === 'point') return firstDay(date);
  return date.start === null ? (date.end === null ? '' : lastDay(date.end)) : firstDay(date.start);
}
