import { withBase } from '../address/address.ts';
import type { Alternate, CountedLink, PageLink } from '../address/page-link.ts';
import { siteDay } from '../date/site-day.ts';
import { type BriefingLink, toBriefingLink } from '../graph/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { alternates } from '../site/alternates.ts';
import type { FeedLink } from '../site/feed-link.ts';
import { type BriefingDay, byDay } from './briefing-day.ts';
import { type ListPaging, pagedList } from './list-paging.ts';
import type { TopicFacts } from './topic-facts.ts';

/** Briefings of a topic, a year or a month: one page of the list. */
export interface BriefingListPage extends ListPaging {
  readonly lang: string;
  readonly title: string;
  readonly description: string | undefined;
  /** From the section down to what contains this list. */
  readonly trail: readonly PageLink[];
  /** How many briefings the whole list has. Only its front page knows: every other page keeps its bytes. */
  readonly count: number | undefined;
  /** Days in EDTF that a numbered page spans. */
  readonly span: string | undefined;
  /** The months of a year. */
  readonly parts: readonly CountedLink[];
  readonly days: readonly BriefingDay[];
  /** What a topic's briefings say together; on its front page alone. */
  readonly facts: TopicFacts | undefined;
  /** The feeds of a topic. */
  readonly feeds: readonly FeedLink[];
  readonly alternates: readonly Alternate[];
}

/** A whole list, before it is cut into pages. */
export interface BriefingListing extends Pick<BriefingListPage, 'title' | 'description' | 'trail' | 'parts' | 'feeds'> {
  readonly path: (lang: string, languages: readonly string[]) => string;
  readonly existsIn: (lang: string) => boolean;
  readonly entries: readonly BriefingEntry[];
  /** Asked for once, when the front page is made. */
  readonly facts?: () => TopicFacts;
}

/** A full page of a list of briefings; the front page has up to twice as many, less one. */
export const briefingsOnPage = 20;

/** Every page of some lists. */
export function listPages(graph: FactGraph, lang: string, lists: readonly BriefingListing[]): BriefingListPage[] {
  const links = new Map(briefingsIn(graph, lang).map((entry) => [entry, toBriefingLink(graph, entry)]));
  return lists.flatMap(({ path, entries, facts, ...list }) => {
    const listed = entries.flatMap((entry) => links.get(entry) ?? []);
    return pagedList(listed, briefingsOnPage, path(lang, graph.site.languages), graph.site.base).map(
      ({ items, ...paging }) => ({
        ...paging,
        lang,
        title: list.title,
        description: list.description,
        trail: list.trail,
        count: paging.front ? entries.length : undefined,
        span: paging.front ? undefined : spanOf(items, graph.site.timeZone),
        parts: paging.front ? list.parts : [],
        facts: paging.front ? facts?.() : undefined,
        feeds: list.feeds,
        days: byDay(items, graph.site.timeZone),
        alternates: paging.front ? alternates(graph.site, lang, path, list.existsIn) : [],
      }),
    );
  });
}

/** A link to a list, with the number of its briefings. */
export function counted({ site }: FactGraph, lang: string, { title, entries, path }: BriefingListing): CountedLink {
  return { title, count: entries.length, href: withBase(site.base, path(lang, site.languages)) };
}

/** From the oldest day on a page to its newest. */
function spanOf(newestFirst: readonly BriefingLink[], timeZone: string): string | undefined {
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)];
  if (newest === undefined || oldest === undefined) return undefined;
  return `${siteDay(oldest.published, timeZone)}/${siteDay(newest.published, timeZone)}`;
}
