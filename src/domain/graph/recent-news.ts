import { localize } from '../language/localized-text.ts';
import { briefingHref } from './briefing-link.ts';
import { stateOf } from './briefing-state.ts';
import type { FactGraph } from './fact-graph.ts';

/** A recent briefing in the sitemap for news search engines. */
export interface RecentNews {
  /** With the base path. */
  readonly href: string;
  readonly lang: string;
  /** The name of the site in this language. */
  readonly publication: string;
  readonly title: string;
  /** As typed: a day, or an instant. */
  readonly published: string;
}

/** News sitemaps list what was published in the last two days only. */
export const newsWindow = 2 * 24 * 60 * 60 * 1000;

/** The briefings that are news at the time of the build, newest first, without retracted ones. */
export function recentNews(graph: FactGraph): RecentNews[] {
  const { now, site } = graph;
  return graph.briefings
    .filter((entry) => now - entry.published <= newsWindow && stateOf(entry, graph).retracted === undefined)
    .map((entry) => ({
      href: briefingHref(graph, entry),
      lang: entry.lang,
      publication: localize(site.name, entry.lang, site.languages),
      title: entry.record.title,
      published: entry.record.published,
    }));
}
