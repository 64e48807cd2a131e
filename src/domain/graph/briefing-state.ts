import type { BriefingState } from '../briefing/briefing-page.ts';
import { isExpired, updatesNewestFirst } from '../date/schedule.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import type { FactGraph } from './fact-graph.ts';

/** What a reader must know of a briefing before the first line. */
export function stateOf(
  { record, published }: BriefingEntry,
  { now, site }: Pick<FactGraph, 'now' | 'site'>,
): BriefingState {
  const updates = updatesNewestFirst(record.updates ?? [], site.timeZone);
  return {
    draft: record.draft ?? false,
    scheduled: published > now,
    expired: isExpired(record, now, site.timeZone) ? record.expires : undefined,
    retracted: updates.find(({ type, figure }) => type === 'retraction' && figure === undefined),
    corrected: updates.find(({ type }) => type === 'correction'),
  };
}
