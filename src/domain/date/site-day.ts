import { dayInZone, firstDay, parseEdtf } from '../../grammar/edtf.ts';
import { memoize } from '../language/memoize.ts';

/**
 * The day of a point in time: the day that was typed, whatever the time zone; for an instant the day in the site's time
 * zone; for a month or a year its first day.
 */
export const siteDay = memoize((text: string, timeZone: string): string => {
  const point = parseEdtf(text);
  if (point?.type !== 'point') throw new RangeError(`"${text}" is no point in time.`);
  return point.precision === 'instant' ? dayInZone(Date.parse(text), timeZone) : firstDay(point);
});

/** Whether a point in time comes before another: two instants compare as instants, everything else by day. */
export function isBefore(a: string, b: string, timeZone: string): boolean {
  return isInstant(a) && isInstant(b) ? Date.parse(a) < Date.parse(b) : siteDay(a, timeZone) < siteDay(b, timeZone);
}

/** Whether a valid point in time says its hour. */
export function isInstant(text: string): boolean {
  return text.includes('T');
}
