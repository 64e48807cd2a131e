import { instantOf, parsePoint } from '../../grammar/edtf.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Update } from '../../schema/update.ts';
import { isInstant, siteDay } from './site-day.ts';

/** Milliseconds since 1970 of an instant, or of 00:00 of a day in the site's time zone. */
export function publishedAt(published: string, timeZone: string): number {
  const point = parsePoint(published, ['instant', 'day']);
  if (point === undefined) throw new RangeError(`"${published}" is neither an instant nor a day.`);
  return instantOf(point, timeZone);
}

/** Whether a briefing is out: no draft, and its moment has come. */
export function isPublished(
  { published, record }: { readonly published: number; readonly record: Pick<BriefingRecord, 'draft'> },
  now: number,
): boolean {
  return record.draft !== true && published <= now;
}

/** Whether a briefing is out of date by its own account. */
export function isExpired({ expires }: Pick<BriefingRecord, 'expires'>, now: number, timeZone: string): boolean {
  return expires !== undefined && publishedAt(expires, timeZone) <= now;
}

/**
 * The updates in the order in which they were made: by day, instants of one day by their hour. Other entries of a day keep
 * their place in the list, which holds the newer below.
 */
export function updatesOldestFirst<T extends Pick<Update, 'date'>>(updates: readonly T[], timeZone: string): T[] {
  const days = [...Map.groupBy(updates, ({ date }) => siteDay(date, timeZone))];
  return days
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, ofDay]) => {
      const byHour = ofDay
        .filter(({ date }) => isInstant(date))
        .sort((a, b) => Date.parse(a.date) - Date.parse(b.date))
        .values();
      return ofDay.map((update) => (isInstant(update.date) ? (byHour.next().value ?? update) : update));
    });
}

/** The updates as readers meet them; the first is the modification that machines read. */
export function updatesNewestFirst<T extends Pick<Update, 'date'>>(updates: readonly T[], timeZone: string): T[] {
  return updatesOldestFirst(updates, timeZone).reverse();
}
