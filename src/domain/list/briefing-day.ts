import { siteDay } from '../date/site-day.ts';
import type { BriefingLink } from '../graph/briefing-link.ts';

/** What was published on one day of the site's time zone. */
export interface BriefingDay {
  readonly day: string;
  readonly briefings: readonly BriefingLink[];
}

/** Groups a list by day, in its order. */
export function byDay(briefings: readonly BriefingLink[], timeZone: string): BriefingDay[] {
  const days = Map.groupBy(briefings, ({ published }) => siteDay(published, timeZone));
  return [...days].map(([day, ofDay]) => ({ day, briefings: ofDay }));
}
