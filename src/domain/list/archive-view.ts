import { parseEdtf } from '../../grammar/edtf.ts';
import { wordsFor } from '../../words/words.ts';
import { archivePath, periodPath, withBase } from '../address/address.ts';
import type { PageLink } from '../address/page-link.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { siteDay } from '../date/site-day.ts';
import { briefingsIn, type FactGraph } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { alternates } from '../site/alternates.ts';
import { type BriefingListing, type BriefingListPage, counted, listPages } from './briefing-list-page.ts';
import { hasBriefings } from './filled-list.ts';
import type { ListIndexPage } from './list-index-page.ts';

/** Every page of the lists of years and months in a language. */
export const periodPages = memoizePerGraph((graph, lang: string): readonly BriefingListPage[] =>
  listPages(graph, lang, periodLists(graph, lang)),
);

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

function periodLists(graph: FactGraph, lang: string): BriefingListing[] {
  const { site } = graph;
  const periods = (other: string, length: number) =>
    Map.groupBy(briefingsIn(graph, other), ({ record }) => siteDay(record.published, site.timeZone).slice(0, length));
  const exist = new Map(
    site.languages.map((other) => [other, new Set([...periods(other, 4).keys(), ...periods(other, 7).keys()])]),
  );
  const archive = {
    title: wordsFor(lang).archive,
    href: withBase(site.base, archivePath(lang, site.languages)),
    ...wordsFor(lang).mark,
  };
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
