import type { BriefingRecord } from '../../schema/briefing.ts';
import type { Update } from '../../schema/update.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import { isBefore } from '../date/site-day.ts';

interface Dated {
  readonly record: Pick<BriefingRecord, 'published' | 'updates'>;
}

/**
 * The newest update of an original that its translation does not take into account: it is later than every date in the
 * translation (`isBefore`).
 */
export function changeSince(original: Dated, translation: Dated, timeZone: string): Update | undefined {
  const [change] = updatesNewestFirst(original.record.updates ?? [], timeZone);
  const { published, updates = [] } = translation.record;
  const dates = [published, ...updates.map(({ date }) => date)];
  return change !== undefined && dates.every((date) => isBefore(date, change.date, timeZone)) ? change : undefined;
}
