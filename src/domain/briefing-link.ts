import { briefingPath, withBase } from './address.ts';
import { answeredOnce } from './answered-once.ts';
import type { BriefingEntry } from './briefing-entry.ts';
import type { BriefingLink } from './briefing-page.ts';
import { stateOf } from './briefing-state.ts';
import { type FactGraph, topicLabels } from './fact-graph.ts';
import { leadFigure } from './figure-card.ts';

/** A briefing as lists show it. */
export const toBriefingLink = answeredOnce((graph, entry: BriefingEntry): BriefingLink => {
  const { record, lang } = entry;
  return {
    href: briefingHref(graph, entry),
    lang,
    title: record.title,
    summary: record.summary,
    published: record.published,
    topics: topicLabels(graph, record.topics ?? [], lang),
    leadFigure: leadFigure(record.figures ?? []),
    state: stateOf(entry, graph),
  };
});

/** The address of a briefing below the site's base path. */
export function briefingHref({ site }: FactGraph, { lang, slug }: BriefingEntry): string {
  return withBase(site.base, briefingPath(lang, slug, site.languages));
}
