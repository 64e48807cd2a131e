import { localize } from '../language/localized-text.ts';
import { briefingHref } from './briefing-link.ts';
import { stateOf } from './briefing-state.ts';
import type { FactGraph } from './fact-graph.ts';

/** A briefing of the last days, as news search engines are told of it. */
export interface RecentNews {
  /** With the base path. */
  readonly href: string;
  readonly lang: string;
  /** What the site calls itself in this language. */
  readonly publication: string;
  readonly title: string;
  /** As typed: a day, or an instant. */
  readonly published: string;
}

/** News is what came out in the last two days; what is older is to leave the list. */
export const newsWindow = 2 * 24 * 60 * 60 * 1000;

/** The briefings that are news at the moment of the build, newest first. A retracted one is none. */
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
