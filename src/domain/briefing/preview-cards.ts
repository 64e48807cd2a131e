import { toBriefingLink } from '../graph/briefing-link.ts';
import type { FactGraph } from '../graph/fact-graph.ts';
import { toVariablePage, type VariablePage } from '../list/variable-view.ts';
import { canDraw } from '../look/look.ts';
import { toSiteChrome } from '../page/site-view.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { briefingCard, cardLines, type PreviewCard, siteCard, variableCard } from './preview-card.ts';

/** The pictures of all links of a site: one per language for the site itself and each variable, one per visible briefing. */
export function previewCards(graph: FactGraph): PreviewCard[] {
  return [
    ...graph.site.languages.map((lang) => cardOfSite(graph, lang)),
    ...variablesOf(graph).map((page) => cardOfVariable(graph, page)),
    ...graph.briefings.map((entry) => cardOfBriefing(graph, entry)),
  ].filter((card) => card !== undefined);
}

/** Undefined where no font has its letters, and the site's own picture stands in, or where links have no pictures. */
export function cardOfBriefing(graph: FactGraph, entry: BriefingEntry): PreviewCard | undefined {
  const { lang, record } = entry;
  return drawn(graph, briefingCard(toBriefingLink(graph, entry), toSiteChrome(graph, lang), record.figures ?? []));
}

/** Undefined where no font has its letters, or where links have no pictures. */
export function cardOfSite(graph: FactGraph, lang: string): PreviewCard | undefined {
  return drawn(graph, siteCard(toSiteChrome(graph, lang)));
}

/** Undefined where no value of it stands, or no font has its letters. */
export function cardOfVariable(graph: FactGraph, page: VariablePage): PreviewCard | undefined {
  const card = variableCard(page, toSiteChrome(graph, page.lang));
  return card && drawn(graph, card);
}

/** The page of every variable in every language. */
export function variablesOf(graph: FactGraph): VariablePage[] {
  return graph.site.languages.flatMap((lang) =>
    [...graph.observations.keys()].flatMap((variable) => toVariablePage(graph, variable, lang) ?? []),
  );
}

function drawn({ site: { look } }: FactGraph, card: PreviewCard): PreviewCard | undefined {
  return look?.preview !== undefined && canDraw(look.preview, cardLines(card).join('')) ? card : undefined;
}
