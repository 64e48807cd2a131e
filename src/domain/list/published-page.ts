import { homePath, picturePath, withBase } from '../address/address.ts';
import { newest } from '../date/newest-date.ts';
import { siteDay } from '../date/site-day.ts';
import { briefingHref } from '../graph/briefing-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { memoizePerGraph } from '../graph/memoize-per-graph.ts';
import { pageHref } from '../page/site-view.ts';
import { type BriefingEntry, lastModified, type PageEntry } from '../record/briefing-entry.ts';
import { defaultVersion } from '../site/alternates.ts';
import { hasFrontPage } from './filled-list.ts';
import { recordListing } from './record-listing.ts';

/** A page as search engines are told of it. Addresses have the base path. */
export interface PublishedPage {
  readonly href: string;
  readonly lang: string;
  /** When its content last changed, as typed: a day, or an instant. Undefined where nobody wrote that down. */
  readonly modified: string | undefined;
  /** The same page in every language that has it, this one included; empty where it has only this one. */
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  /** The address for readers of none of these languages. */
  readonly fallback: string | undefined;
  readonly pictures: readonly string[];
}

/** Every visible briefing, by the year in which it is filed, newest year first. */
export const publishedBriefings = memoizePerGraph((graph): ReadonlyMap<string, readonly PublishedPage[]> => {
  const { timeZone } = graph.site;
  const byYear = Map.groupBy(graph.briefings, ({ record }) => siteDay(record.published, timeZone).slice(0, 4));
  return new Map([...byYear].map(([year, entries]) => [year, entries.map((entry) => publishedBriefing(graph, entry))]));
});

/** The pages that are no briefings: home pages, lists, figures, sources, updates and plain pages. */
export const publishedPages = memoizePerGraph((graph): readonly PublishedPage[] => {
  const { languages, base, timeZone } = graph.site;
  const homes = languages
    .filter((lang) => hasFrontPage(graph, lang))
    .map((lang) => ({ lang, href: withBase(base, homePath(lang, languages)) }));
  const changes = (lang: string) =>
    graph.briefings.filter((entry) => entry.lang === lang).map((entry) => lastModified(entry, timeZone));
  const pages = [
    ...homes.map(({ lang, href }) => ({
      href,
      lang,
      modified: newest(changes(lang), timeZone),
      alternates: homes.length > 1 ? homes : [],
      pictures: [],
    })),
    ...languages.flatMap((lang) =>
      recordListing(graph, lang).map(({ href, alternates }) => ({
        href,
        lang,
        modified: undefined,
        alternates: alternates.length === 0 ? [] : [{ lang, href }, ...alternates],
        pictures: [],
      })),
    ),
    ...graph.pages.map((entry) => ({
      href: pageHref(graph.site, entry),
      lang: entry.lang,
      modified: undefined,
      alternates: family(entry, graph.pageTranslations.of(entry), (page: PageEntry) => pageHref(graph.site, page)),
      pictures: picturesOf(graph, entry),
    })),
  ];
  return pages.map((page) => withFallback(page, languages));
});

function withFallback(page: Omit<PublishedPage, 'fallback'>, languages: readonly string[]): PublishedPage {
  return { ...page, fallback: defaultVersion(page.alternates, languages)?.href };
}

function publishedBriefing(graph: FactGraph, entry: BriefingEntry): PublishedPage {
  const { timeZone, languages } = graph.site;
  const page = {
    href: briefingHref(graph, entry),
    lang: entry.lang,
    modified: lastModified(entry, timeZone),
    alternates: family(entry, graph.translations.of(entry), (briefing) => briefingHref(graph, briefing)),
    pictures: picturesOf(graph, entry),
  };
  return withFallback(page, languages);
}

function family<T extends { readonly lang: string }>(
  own: T,
  others: readonly T[],
  href: (text: T) => string,
): PublishedPage['alternates'] {
  return others.length === 0 ? [] : [own, ...others].map((text) => ({ lang: text.lang, href: href(text) }));
}

function picturesOf({ site }: FactGraph, { pictures }: Pick<BriefingEntry, 'pictures'>): string[] {
  return [...new Set(Object.values(pictures))].map((file) => withBase(site.base, picturePath(file)));
}
