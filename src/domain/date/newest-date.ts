import { instantOf, parsePoint } from '../../grammar/edtf.ts';
import type { Update } from '../../schema/update.ts';
import { siteDay } from './site-day.ts';

/** The latest day that a briefing can report on: that of its publication or its newest update. */
export function newestDay(published: string, updates: readonly Pick<Update, 'date'>[], timeZone: string): string {
  const days = [published, ...updates.map((update) => update.date)].map((date) => siteDay(date, timeZone));
  return days.sort().at(-1) ?? published;
}

/** The latest of the given days and instants, as typed. Undefined if there are none. */
export function newest(dates: readonly (string | undefined)[], timeZone: string): string | undefined {
  const moments = dates.flatMap((date) => {
    const point = date === undefined ? undefined : parsePoint(date, ['day', 'instant']);
    return point === undefined ? [] : [{ date, moment: instantOf(point, timeZone) }];
  });
  return moments.reduce<(typeof moments)[number] | undefined>(
    (latest, one) => (latest === undefined || one.moment > latest.moment ? one : latest),
    undefined,
  )?.date;
}
