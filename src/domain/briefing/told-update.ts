import type { Update } from '../../schema/update.ts';
import { correctionsAnchor } from '../address/anchors.ts';
import type { BriefingPage } from './briefing-page.ts';

/**
 * The updates that stand above the headline: the retraction of the briefing, or else the newest corrections of figures,
 * all those of one day. The change log tells the others, so that the page tells each once.
 */
export function updatesAbove({ updates, state }: Pick<BriefingPage, 'updates' | 'state'>): readonly Update[] {
  const { retracted } = state;
  if (retracted !== undefined) return [retracted];
  const corrections = updates.filter(isFigureCorrection);
  return corrections.filter(({ date }) => day(date) === day(corrections[0]?.date));
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

function day(date: string | undefined): string | undefined {
  return date?.slice(0, 10);
}
