import { inBrackets } from '../../grammar/brackets.ts';
import type { Figure } from '../../schema/figure.ts';
import { briefingPath, withBase } from '../address/address.ts';
import type { PageLink } from '../address/page-link.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { comparedFigures } from '../record/compared-figures.ts';
import { leadFigure } from '../record/lead-figure.ts';
import { type BriefingState, stateOf } from './briefing-state.ts';
import type { FactGraph } from './fact-graph.ts';
import { memoizePerGraph } from './memoize-per-graph.ts';
import { topicLinks } from './topic-link.ts';

/** A briefing in a list. */
export interface BriefingLink {
  /** With the site's base path. */
  readonly href: string;
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
  /** As typed: a day, or an instant. */
  readonly published: string;
  readonly topics: readonly PageLink[];
  /** The figure at the top of the entry: the first preferred one, else the first. */
  readonly leadFigure: Figure | undefined;
  /** What it counts: its label, with its thing where the briefing has the same of others. Empty without a figure. */
  readonly leadName: string;
  readonly state: BriefingState;
}

/** The list entry of a briefing. */
export const toBriefingLink = memoizePerGraph((graph, entry: BriefingEntry): BriefingLink => {
  const { record, lang } = entry;
  const figures = comparedFigures(record.figures ?? [], lang);
  const lead = leadFigure(figures);
  return {
    href: briefingHref(graph, entry),
    lang,
    title: record.title,
    summary: record.summary,
    published: record.published,
    topics: topicLinks(graph, record.topics ?? [], lang),
    leadFigure: lead,
    leadName: lead === undefined ? '' : nameAmong(figures, lead),
    state: stateOf(entry, graph),
  };
});

function nameAmong(figures: readonly Figure[], { label, observationAbout: thing }: Figure): string {
  const isOfOthers = figures.some((other) => other.label === label && other.observationAbout !== thing);
  return thing === undefined || !isOfOthers ? label : `${label} ${inBrackets(thing)}`;
}

/** The address of a briefing, with the base path. */
export function briefingHref({ site }: FactGraph, { lang, slug }: BriefingEntry): string {
  return withBase(site.base, briefingPath(lang, slug, site.languages));
}
