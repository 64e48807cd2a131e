import { parseEdtf } from '../../grammar/edtf.ts';
import { topicId } from '../../grammar/topic-id.ts';
import { wordsFor } from '../../words/words.ts';
import { archivePath, periodPath, topicPath, topicsPath, withBase } from '../address/address.ts';
import type { Alternate, CountedLink, PageLink } from '../address/page-link.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { siteDay } from '../date/site-day.ts';
import { type BriefingLink, toBriefingLink } from '../graph/briefing-link.ts';
import { briefingsIn, type FactGraph, topicLabels } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { localize } from '../language/localized-text.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { alternates } from '../site/alternates.ts';
import { type FeedLink, feedLinks } from '../site/feed-link.ts';
import { type BriefingDay, byDay } from './briefing-day.ts';
import { hasBriefings, hasTopics } from './filled-list.ts';
import { type ListPaging, pagedList } from './list-paging.ts';

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
  /** The feeds of a topic. */
  readonly feeds: readonly FeedLink[];
  readonly alternates: readonly Alternate[];
}

/** A list of lists: the topics, or the years of the archive with their months. */
export interface ListIndexPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  readonly groups: readonly (CountedLink & { readonly parts: readonly CountedLink[] })[];
  readonly alternates: readonly Alternate[];
}

/** A full page of a list of briefings; the front page has up to twice as many, less one. */
export const briefingsOnPage = 20;

/** Every page of the lists of topics in a language. */
export const topicPages = memoizePerGraph((graph, lang: string): readonly BriefingListPage[] =>
  listPages(graph, lang, topicLists(graph, lang)),
);

/** Every page of the lists of years and months in a language. */
export const periodPages = memoizePerGraph((graph, lang: string): readonly BriefingListPage[] =>
  listPages(graph, lang, periodLists(graph, lang)),
);

/** What is published on a topic in a language, newest first, under the name that its page has. */
export interface TopicBriefings {
  readonly path: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly entries: readonly BriefingEntry[];
}

/** Every topic of a language with its briefings. */
export function topicBriefings(graph: FactGraph, lang: string): TopicBriefings[] {
  return topicLists(graph, lang).map(({ path, title, description, entries }) => ({
    path: path(lang, graph.site.languages),
    title,
    description,
    entries,
  }));
}

/** All topics of a language by name. */
export function topicIndex(graph: FactGraph, lang: string): ListIndexPage {
  const { compare } = new Intl.Collator(lang);
  const groups = topicLists(graph, lang).map((list) => ({ ...counted(graph, lang, list), parts: [] }));
  return {
    lang,
    title: wordsFor(lang).topics,
    href: withBase(graph.site.base, topicsPath(lang, graph.site.languages)),
    groups: groups.sort((a, b) => compare(a.title, b.title)),
    alternates: alternates(graph.site, lang, topicsPath, (other) => hasTopics(graph, other)),
  };
}

/** All years of a language with their months, newest first. */
export function archiveIndex(graph: FactGraph, lang: string): ListIndexPage {
  const years = periodLists(graph, lang).filter(({ parts }) => parts.length > 0);
  return {
    lang,
    title: wordsFor(lang).archive,
    href: withBase(graph.site.base, archivePath(lang, graph.site.languages)),
    groups: years.map((list) => ({ ...counted(graph, lang, list), parts: list.parts })),
    alternates: alternates(graph.site, lang, archivePath, (other) => hasBriefings(graph, other)),
  };
}

interface BriefingListing extends Pick<BriefingListPage, 'title' | 'description' | 'trail' | 'parts' | 'feeds'> {
  readonly path: (lang: string, languages: readonly string[]) => string;
  readonly existsIn: (lang: string) => boolean;
  readonly entries: readonly BriefingEntry[];
}

function listPages(graph: FactGraph, lang: string, lists: readonly BriefingListing[]): BriefingListPage[] {
  const links = new Map(briefingsIn(graph, lang).map((entry) => [entry, toBriefingLink(graph, entry)]));
  return lists.flatMap(({ path, entries, ...list }) => {
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
        feeds: list.feeds,
        days: byDay(items, graph.site.timeZone),
        alternates: paging.front ? alternates(graph.site, lang, path, list.existsIn) : [],
      }),
    );
  });
}

function counted({ site }: FactGraph, lang: string, { title, entries, path }: BriefingListing): CountedLink {
  return { title, count: entries.length, href: withBase(site.base, path(lang, site.languages)) };
}

function topicLists(graph: FactGraph, lang: string): BriefingListing[] {
  const { site, topics, byTopic } = graph;
  return [...(byTopic.get(lang) ?? [])].map(([id, entries]) => {
    const typed = entries.flatMap(({ record }) => record.topics ?? []).find((text) => topicId(text) === id) ?? id;
    const description = topics.find((topic) => topic.id === id)?.record.description;
    const title = topicLabels(graph, [typed], lang)[0] ?? typed;
    return {
      title,
      description: description === undefined ? undefined : localize(description, lang, site.languages),
      trail: [{ title: wordsFor(lang).topics, href: withBase(site.base, topicsPath(lang, site.languages)) }],
      parts: [],
      feeds: feedLinks(site, lang, topicPath(lang, id, site.languages), title),
      path: (other, languages) => topicPath(other, id, languages),
      existsIn: (other) => byTopic.get(other)?.has(id) ?? false,
      entries,
    };
  });
}

function periodLists(graph: FactGraph, lang: string): BriefingListing[] {
  const { site } = graph;
  const periods = (other: string, length: number) =>
    Map.groupBy(briefingsIn(graph, other), ({ record }) => siteDay(record.published, site.timeZone).slice(0, length));
  const exist = new Map(
    site.languages.map((other) => [other, new Set([...periods(other, 4).keys(), ...periods(other, 7).keys()])]),
  );
  const archive = { title: wordsFor(lang).archive, href: withBase(site.base, archivePath(lang, site.languages)) };
  const listing = (period: string, entries: readonly BriefingEntry[], trail: readonly PageLink[]): BriefingListing => ({
    title: inWords(period, lang),
    description: undefined,
    trail,
    parts: [],
    feeds: [],
    path: (other, languages) => periodPath(other, period, languages),
    existsIn: (other) => exist.get(other)?.has(period) ?? false,
    entries,
  });
  const months = [...periods(lang, 7)];
  return [...periods(lang, 4)].flatMap(([year, entries]) => {
    const yearLink = { title: inWords(year, lang), href: withBase(site.base, periodPath(lang, year, site.languages)) };
    const ofYear = months
      .filter(([month]) => month.startsWith(year))
      .map(([month, inMonth]) => listing(month, inMonth, [archive, yearLink]));
    const parts = ofYear.map((list) => counted(graph, lang, list));
    return [{ ...listing(year, entries, [archive]), parts }, ...ofYear];
  });
}

function inWords(period: string, lang: string): string {
  const edtf = parseEdtf(period);
  return edtf === undefined ? period : edtfInWords(edtf, lang, 'UTC');
}

/** From the oldest day on a page to its newest. */
function spanOf(newestFirst: readonly BriefingLink[], timeZone: string): string | undefined {
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)];
  if (newest === undefined || oldest === undefined) return undefined;
  return `${siteDay(oldest.published, timeZone)}/${siteDay(newest.published, timeZone)}`;
}
