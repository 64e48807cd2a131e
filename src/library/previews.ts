import { previewPath, withBase } from '../domain/address/address.ts';
import { cardLines, type PreviewCard } from '../domain/briefing/preview-card.ts';
import { cardOfBriefing, cardOfSite, cardOfVariable } from '../domain/briefing/preview-cards.ts';
import type { FactGraph } from '../domain/graph/fact-graph.ts';
import type { VariablePage } from '../domain/list/variable-view.ts';
import type { LinkPreview } from '../domain/page/link-preview.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { previewPicture, previewSize } from '../formats/preview-picture.ts';
import { previewName } from '../intake/picture/preview-name.ts';

/** The preview picture of a briefing; the site's own if the fonts lack its letters. */
export function briefingPreview(graph: FactGraph, entry: BriefingEntry): LinkPreview | undefined {
  const card = cardOfBriefing(graph, entry);
  return card === undefined ? sitePreview(graph, entry.lang) : linkPreview(graph, card);
}

/** The preview picture of a variable; the site's own if no value stands or the fonts lack its letters. */
export function variablePreview(graph: FactGraph, page: VariablePage): LinkPreview | undefined {
  const card = cardOfVariable(graph, page);
  return card === undefined ? sitePreview(graph, page.lang) : linkPreview(graph, card);
}

/** The preview picture of all pages of a language except briefings and variables. */
export function sitePreview(graph: FactGraph, lang: string): LinkPreview | undefined {
  const card = cardOfSite(graph, lang);
  return card && linkPreview(graph, card);
}

function linkPreview({ site: { look, base } }: FactGraph, card: PreviewCard): LinkPreview | undefined {
  if (look?.preview === undefined) return undefined;
  const name = previewName(previewPicture(card, look.preview), look.preview);
  return {
    href: withBase(base, previewPath(name)),
    type: 'image/png',
    ...previewSize,
    alt: cardLines(card).join(' – '),
  };
}
