import type { Figure } from '../../schema/figure.ts';
import type { Update, UpdateType } from '../../schema/update.ts';
import { wordsFor } from '../../words/words.ts';
import { followedType, updatesOfTypePath, updatesPath, updateTypes, withBase } from '../address/address.ts';
import { figureAnchor } from '../address/anchors.ts';
import type { Alternate, PageLink } from '../address/page-link.ts';
import { updatesNewestFirst } from '../date/schedule.ts';
import { isInstant, siteDay } from '../date/site-day.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { typeset } from '../language/typography.ts';
import { type BriefingEntry, type BriefingName, briefingName } from '../record/briefing-entry.ts';
import { isCorrection, recordedQuantity } from '../record/correction-chain.ts';
import type { FigureChange } from '../record/figure-change.ts';
import { alternates } from '../site/alternates.ts';
import { type FeedLink, feedLinks } from '../site/feed-link.ts';
import { hasUpdates } from './filled-list.ts';
import { type ListPaging, pagedList } from './list-paging.ts';

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

/** A page of the list of updates: of all of them, or of one type. */
export interface UpdatesPage extends ListPaging {
  readonly lang: string;
  readonly type: UpdateType | undefined;
  readonly title: string;
  readonly trail: readonly PageLink[];
  /** Every list that a reader can choose, the one of all types first. Numbers are for front pages, which may change. */
  readonly filters: readonly { readonly href: string; readonly title: string; readonly current: boolean }[];
  readonly days: readonly { readonly day: string; readonly updates: readonly PublishedUpdate[] }[];
  /** Those of the corrections where the list holds nothing else, those of all changes otherwise. */
  readonly feeds: readonly FeedLink[];
  readonly alternates: readonly Alternate[];
}

/** A full page of updates. */
const updatesOnPage = 30;

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

/** What readers follow: all changes, or corrections alone. */
export interface FollowedUpdates {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly updates: readonly PublishedUpdate[];
}

/** The changes of a language that have feeds, under the names that their pages have. */
export function followedUpdates(graph: FactGraph, lang: string): FollowedUpdates[] {
  const { languages } = graph.site;
  const { updates: title, updateTypes: titles, updatesIntro } = wordsFor(lang);
  const description = typeset(updatesIntro, lang);
  const all = publishedUpdates(graph, lang);
  return [
    { path: updatesPath(lang, languages), title, description, updates: all },
    {
      path: updatesOfTypePath(lang, followedType, languages),
      title: titles[followedType],
      description,
      updates: all.filter(({ update }) => update.type === followedType),
    },
  ];
}

/** Every page of the list of updates in a language. */
export const updatesPages = memoizePerGraph((graph, lang: string): readonly UpdatesPage[] => {
  const { site } = graph;
  const words = wordsFor(lang);
  const all = publishedUpdates(graph, lang);
  const everyType = { title: words.allUpdates, href: withBase(site.base, updatesPath(lang, site.languages)) };
  return [undefined, ...updateTypes].flatMap((type) => {
    const path = (other: string, languages: readonly string[]) =>
      type === undefined ? updatesPath(other, languages) : updatesOfTypePath(other, type, languages);
    const listed = type === undefined ? all : all.filter(({ update }) => update.type === type);
    const filters = [
      { ...everyType, current: type === undefined },
      ...updateTypes.map((other) => ({
        title: words.updateTypes[other],
        href: withBase(site.base, updatesOfTypePath(lang, other, site.languages)),
        current: other === type,
      })),
    ];
    return pagedList(listed, updatesOnPage, path(lang, site.languages), site.base).map(({ items, ...paging }) => ({
      ...paging,
      lang,
      type,
      title: type === undefined ? words.updates : words.updateTypes[type],
      trail: type === undefined ? [] : [{ ...everyType, title: words.updates }],
      filters,
      days: [...Map.groupBy(items, ({ day }) => day)].map(([day, updates]) => ({ day, updates })),
      feeds:
        type === followedType
          ? feedLinks(site, lang, path(lang, site.languages), words.updateTypes[type])
          : feedLinks(site, lang, updatesPath(lang, site.languages), words.updates),
      alternates: paging.front ? alternates(site, lang, path, (other) => hasUpdates(graph, other, type)) : [],
    }));
  });
});

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
    ),
  }));
}

function changeOf(update: Update, figure: Figure | undefined, briefingHref: string): FigureChange | undefined {
  if (figure === undefined || !isCorrection(update)) return undefined;
  return {
    label: figure.label,
    href: `${briefingHref}#${figureAnchor(figure.id)}`,
    from: recordedQuantity(figure, update.from),
    to: recordedQuantity(figure, update.to),
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
