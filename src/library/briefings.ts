import { answeredOnce } from '../domain/answered-once.ts';
import { type BriefingDay, byDay } from '../domain/briefing-day.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { toBriefingLink } from '../domain/briefing-link.ts';
import type { BriefingPage } from '../domain/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing-view.ts';
import { briefingsIn } from '../domain/fact-graph.ts';
import type { LinkPreview } from '../domain/link-preview.ts';
import type { Rendered } from '../domain/rendered.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';
import { briefingPreview } from './previews.ts';

/** Stands in for the HTML where only the rest of a page is asked for. */
const unrendered: Rendered = {
  body: '',
  keyPoints: [],
  notes: {},
  sourceOrder: [],
  figureMentions: {},
  sourceMentions: {},
};

/** Every visible briefing, with a key that changes with anything that its page shows. */
export async function briefingPaths(): Promise<{ entry: BriefingEntry; cacheKey: string }[]> {
  const facts = graph();
  return facts.briefings.map((entry) => ({ entry, cacheKey: briefingKey(facts, entry) }));
}

/** Changes with anything that the page of a briefing shows. */
export const briefingKey = answeredOnce((facts, entry: BriefingEntry): string => {
  // The development server keeps no page, and asks for every key after every save.
  if (import.meta.env.DEV) return entry.digest;
  // The HTML and the numbers of sources follow from the entry's own digest.
  return digest([
    entry.digest,
    entry.pictures,
    frameKey(facts, entry.lang),
    toBriefingPage(facts, entry, unrendered),
    briefingPreview(facts, entry),
  ]);
});

/** Every page of a language has the same frame: it is digested once per graph. */
export const frameKey = answeredOnce((facts, lang: string): string => digest(toSiteFrame(facts, lang)));

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
