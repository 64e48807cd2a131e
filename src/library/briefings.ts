import { homePath } from '../domain/address/address.ts';
import type { Alternate } from '../domain/address/page-link.ts';
import type { BriefingPage } from '../domain/briefing/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing/briefing-view.ts';
import { toBriefingLink } from '../domain/graph/briefing-link.ts';
import { briefingsIn, type FactGraph } from '../domain/graph/fact-graph.ts';
import { type BriefingDay, byDay } from '../domain/list/briefing-day.ts';
import { hasFrontPage } from '../domain/list/filled-list.ts';
import type { LinkPreview } from '../domain/page/link-preview.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { alternates } from '../domain/site/alternates.ts';
import { renderedMarkdown } from '../intake/cache/rendered.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';
import { briefingPreview } from './previews.ts';

/** Language and slug of a briefing. */
export function briefingAddress(entry: CollectedEntry): { lang: string; slug: string } {
  const { lang, slug } = briefingOf(entry);
  return { lang, slug };
}

/** The preview picture for links to a briefing; undefined if the site's look is unknown. */
export function previewOf(entry: CollectedEntry): LinkPreview | undefined {
  return briefingPreview(graph(), briefingOf(entry));
}

/** The content of a briefing's page, from its collection entry. */
export function briefingPage(entry: CollectedEntry): BriefingPage {
  return pageInFull(graph(), briefingOf(entry));
}

/** The content of a briefing's page, from its entry in the graph. */
export function pageInFull(facts: FactGraph, entry: BriefingEntry): BriefingPage {
  return toBriefingPage(facts, entry, renderedMarkdown(entry.digest));
}

/** The newest `count` briefings of a language, grouped by day. */
export async function latestBriefings(lang: string, count: number): Promise<BriefingDay[]> {
  const facts = graph();
  const newest = briefingsIn(facts, lang).slice(0, count);
  return byDay(
    newest.map((entry) => toBriefingLink(facts, entry)),
    facts.site.timeZone,
  );
}

/** The front pages of the other languages that have something to show. */
export function otherFrontPages(lang: string): Alternate[] {
  const facts = graph();
  return alternates(facts.site, lang, homePath, (other) => hasFrontPage(facts, other));
}
