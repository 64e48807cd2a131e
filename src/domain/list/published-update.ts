import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { figureAnchor } from '../address/anchors.ts';
import type { PageLink } from '../address/page-link.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import { isInstant, siteDay } from '../date/site-day.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';
import { type BriefingEntry, type BriefingName, briefingName } from '../record/briefing-entry.ts';
import { isCorrection } from '../record/correction-chain.ts';
import { correctedValues, type FigureChange } from '../record/figure-change.ts';

/** A change of a published briefing. */
export interface PublishedUpdate {
  readonly update: Update;
  /** Names the update for good: it stays the same when others are added, or when its words change. */
  readonly anchor: string;
  readonly day: string;
  readonly briefing: PageLink;
  readonly name: BriefingName;
  /** The figure that changed, before and after. */
  readonly change: FigureChange | undefined;
}

/** Every update of the briefings of a language, newest first; those of one briefing on one day stay together. */
export function publishedUpdates(graph: FactGraph, lang: string): PublishedUpdate[] {
  const { timeZone } = graph.site;
  const all = briefingsIn(graph, lang).flatMap((entry) => updatesOf(graph, entry));
  const days = [...Map.groupBy(all, ({ day }) => day)].sort(([a], [b]) => (a > b ? -1 : 1));
  return days.flatMap(([, ofDay]) => {
    const briefings = [...Map.groupBy(ofDay, ({ briefing }) => briefing.href).values()];
    return briefings.sort((a, b) => latest(b, timeZone) - latest(a, timeZone)).flat();
  });
}

/** The updates of one briefing, newest first. */
function updatesOf(graph: FactGraph, entry: BriefingEntry): PublishedUpdate[] {
  const { timeZone } = graph.site;
  const { updates = [], figures = [], title } = entry.record;
  const href = briefingHref(graph, entry);
  const anchors = updateAnchors(updates, timeZone);
  return updatesNewestFirst(updates, timeZone).map((update) => ({
    update,
    anchor: anchors.get(update) ?? '',
    day: siteDay(update.date, timeZone),
    briefing: { href, title, lang: entry.lang },
    name: briefingName(entry),
    change: changeOf(
      update,
      figures.find(({ id }) => id === update.figure),
      href,
      entry.lang,
    ),
  }));
}

function changeOf(
  update: Update,
  figure: Figure | undefined,
  briefingHref: string,
  lang: string,
): FigureChange | undefined {
  if (figure === undefined || !isCorrection(update)) return undefined;
  return {
    label: figure.label,
    href: `${briefingHref}#${figureAnchor(figure.id)}`,
    ...correctedValues(figure, update, lang),
  };
}

/** `update-2024-10-30`, and `update-2024-10-30-2` for the second of a day, in the order of the list. */
function updateAnchors(updates: readonly Update[], timeZone: string): Map<Update, string> {
  const days = Map.groupBy(updates, ({ date }) => siteDay(date, timeZone));
  return new Map(
    [...days].flatMap(([day, ofDay]) =>
      ofDay.map((update, index) => [update, `update-${day}${index === 0 ? '' : `-${index + 1}`}`] as const),
    ),
  );
}

/** The last known moment of a briefing's updates of one day; a day without hour counts as its beginning. */
function latest(updates: readonly PublishedUpdate[], timeZone: string): number {
  return Math.max(
    ...updates.map(({ update: { date } }) => Date.parse(isInstant(date) ? date : siteDay(date, timeZone))),
  );
}
