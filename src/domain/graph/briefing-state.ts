import type { Update } from '../../schema/update.ts';
import { isExpired, updatesNewestFirst } from '../date/schedule.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import type { FactGraph } from './fact-graph.ts';

/** A warning for the top of a briefing. Of several, the gravest is shown. */
export interface BriefingState {
  readonly draft: boolean;
  readonly scheduled: boolean;
  /** The time in `expires`, once it has passed. */
  readonly expired: string | undefined;
  readonly retracted: Update | undefined;
  readonly corrected: Update | undefined;
}

/** The warning that readers of a briefing must see first, if any. */
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
