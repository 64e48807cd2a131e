import { instantOf, parsePoint } from '../../grammar/edtf.ts';
import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Update } from '../../schema/update.ts';
import { isInstant, siteDay } from './site-day.ts';

/** Milliseconds since 1970 of an instant, or of a day's midnight in the site's time zone. */
export function publishedAt(published: string, timeZone: string): number {
  const point = parsePoint(published, ['instant', 'day']);
  if (point === undefined) throw new RangeError(`"${published}" is neither an instant nor a day.`);
  return instantOf(point, timeZone);
}

/** Whether a briefing is published: it is not a draft, and its time has come. */
export function isPublished(
  { published, record }: { readonly published: number; readonly record: Pick<BriefingRecord, 'draft'> },
  now: number,
): boolean {
  return record.draft !== true && published <= now;
}

/** Whether the time in `expires` has passed. */
export function isExpired({ expires }: Pick<BriefingRecord, 'expires'>, now: number, timeZone: string): boolean {
  return expires !== undefined && publishedAt(expires, timeZone) <= now;
}

/**
 * Sorts updates by day, oldest first. Within a day, instants are sorted by time, and entries without a time keep their
 * place in the list, where editors write newer entries below.
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

/** Sorts updates as pages list them, newest first. The first one gives machines the date of modification. */
export function updatesNewestFirst<T extends Pick<Update, 'date'>>(updates: readonly T[], timeZone: string): T[] {
  return updatesOldestFirst(updates, timeZone).reverse();
}
