import type { BriefingPage } from '../domain/briefing/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing/briefing-view.ts';
import { type FrontPage, frontPage } from '../domain/list/front-page.ts';
import type { LinkPreview } from '../domain/page/link-preview.ts';
import { renderedMarkdown } from '../intake/cache/rendered.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';
import { memoizeRecent } from './memoize-recent.ts';
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

/** The content of a briefing's page, from its entry in the graph; kept while its page and its formats are written. */
export const pageInFull = memoizeRecent(
  32,
  (facts, entry): BriefingPage => toBriefingPage(facts, entry, renderedMarkdown(entry.digest)),
);

/** The content of the front page of a language. */
export function frontPageOf(lang: string): FrontPage {
  return frontPage(graph(), lang);
}
