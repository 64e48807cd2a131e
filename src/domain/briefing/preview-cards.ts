import { toBriefingLink } from '../graph/briefing-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { canDraw } from '../look/look.ts';
import { toSiteChrome } from '../page/site-view.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { briefingCard, cardLines, type PreviewCard, siteCard } from './preview-card.ts';

/** The pictures of all links of a site: one per language for the site itself, one per visible briefing. */
export function previewCards(graph: FactGraph): PreviewCard[] {
  return [
    ...graph.site.languages.map((lang) => cardOfSite(graph, lang)),
    ...graph.briefings.map((entry) => cardOfBriefing(graph, entry)),
  ].filter((card) => card !== undefined);
}

/** Undefined where no font has its letters, and the site's own picture stands in, or where links have no pictures. */
export function cardOfBriefing(graph: FactGraph, entry: BriefingEntry): PreviewCard | undefined {
  return drawn(graph, briefingCard(toBriefingLink(graph, entry), toSiteChrome(graph, entry.lang)));
}

/** Undefined where no font has its letters, or where links have no pictures. */
export function cardOfSite(graph: FactGraph, lang: string): PreviewCard | undefined {
  return drawn(graph, siteCard(toSiteChrome(graph, lang)));
}

function drawn({ site: { look } }: FactGraph, card: PreviewCard): PreviewCard | undefined {
  return look?.preview !== undefined && canDraw(look.preview, cardLines(card).join('')) ? card : undefined;
}
