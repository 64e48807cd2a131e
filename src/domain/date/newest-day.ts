import type { Update } from '../../schema/update.ts';
import { siteDay } from './site-day.ts';

/** The day up to which a briefing can know anything: that of the newest of its publication and its updates. */
export function newestDay(published: string, updates: readonly Pick<Update, 'date'>[], timeZone: string): string {
  const days = [published, ...updates.map((update) => update.date)].map((date) => siteDay(date, timeZone));
  return days.sort().at(-1) ?? published;
}
