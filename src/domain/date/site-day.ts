import { dayInZone, firstDay, parseEdtf } from '../../grammar/edtf.ts';
import { memoize } from '../language/memoize.ts';

/**
 * The day of a point in time. A day stays as typed, an instant becomes its day in the site's time zone, and a month or year
 * its first day.
 */
export const siteDay = memoize((text: string, timeZone: string): string => {
  const point = parseEdtf(text);
  if (point?.type !== 'point') throw new RangeError(`"${text}" is no point in time.`);
  return point.precision === 'instant' ? dayInZone(Date.parse(text), timeZone) : firstDay(point);
});

/** Whether a point in time is before another. Two instants are compared exactly, everything else by day. */
export function isBefore(a: string, b: string, timeZone: string): boolean {
  return isInstant(a) && isInstant(b) ? Date.parse(a) < Date.parse(b) : siteDay(a, timeZone) < siteDay(b, timeZone);
}

/** Whether a valid point in time has a time of day. */
export function isInstant(text: string): boolean {
  return text.includes('T');
}
