import type { Update } from '../../schema/update.ts';
import { correctionsAnchor } from '../address/anchors.ts';
import { siteDay } from '../date/site-day.ts';
import type { BriefingPage } from './briefing-page.ts';

/**
 * The updates that stand above the headline: the retraction of the briefing, or else the newest corrections of figures,
 * all those of one day. The change log tells the others, so that the page tells each once.
 */
export function updatesAbove(
  { updates, state }: Pick<BriefingPage, 'updates' | 'state'>,
  timeZone: string,
): readonly Update[] {
  const { retracted } = state;
  if (retracted !== undefined) return [retracted];
  const days = Map.groupBy(updates.filter(isFigureCorrection), ({ date }) => siteDay(date, timeZone));
  const [newest = []] = days.values();
  return newest;
}

/** The id of the place that tells an update, if it is the one that a corrected figure leads to. */
export function updateAnchor(update: Update, newestFirst: readonly Update[]): string | undefined {
  if (update.figure === undefined) return undefined;
  const own = newestFirst.filter(({ figure }) => figure === update.figure);
  return update === (own.find(isFigureCorrection) ?? own[0]) ? correctionsAnchor(update.figure) : undefined;
}

function isFigureCorrection({ type, figure }: Update): boolean {
  return figure !== undefined && (type === 'correction' || type === 'retraction');
}
