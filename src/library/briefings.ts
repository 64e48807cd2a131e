import { type BriefingDay, byDay } from '../domain/briefing-day.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { toBriefingLink } from '../domain/briefing-link.ts';
import type { BriefingPage } from '../domain/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing-view.ts';
import { briefingsIn } from '../domain/fact-graph.ts';
import type { LinkPreview } from '../domain/link-preview.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import { pageKey, toRender } from './briefing-keys.ts';
import { graph } from './graph.ts';
import { briefingPreview } from './previews.ts';

/** Every visible briefing whose page is to be rendered, with the key of that page. */
export async function briefingPaths(): Promise<{ entry: BriefingEntry; cacheKey: string }[]> {
  return toRender(graph(), pageKey);
}

/** The picture of links to a briefing. */
export function previewOf(entry: BriefingEntry): LinkPreview | undefined {
  return briefingPreview(graph(), entry);
}

/** Everything that the page of a briefing shows. */
export async function briefingPage(entry: BriefingEntry): Promise<BriefingPage> {
  return toBriefingPage(graph(), entry, await renderedMarkdown(entry.digest));
}

/** The newest briefings of a language by day. */
export async function latestBriefings(lang: string, count: number): Promise<BriefingDay[]> {
  const facts = graph();
  const newest = briefingsIn(facts, lang).slice(0, count);
  return byDay(
    newest.map((entry) => toBriefingLink(facts, entry)),
    facts.site.timeZone,
  );
}
