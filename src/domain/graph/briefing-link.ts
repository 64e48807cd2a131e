import { briefingPath, withBase } from '../address/address.ts';
import type { BriefingLink } from '../briefing/briefing-page.ts';
import { leadFigure } from '../briefing/figure-card.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { answeredOnce } from './answered-once.ts';
import { stateOf } from './briefing-state.ts';
import { type FactGraph, topicLabels } from './fact-graph.ts';

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
