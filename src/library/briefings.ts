import { type BriefingDay, byDay } from '../domain/briefing-day.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { toBriefingLink } from '../domain/briefing-link.ts';
import type { BriefingPage } from '../domain/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing-view.ts';
import { briefingsIn, type FactGraph } from '../domain/fact-graph.ts';
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
  // The development server keeps no page, and asks for this list after every save.
  if (import.meta.env.DEV) return facts.briefings.map((entry) => ({ entry, cacheKey: entry.digest }));
  return facts.briefings.map((entry) => ({ entry, cacheKey: briefingKey(facts, entry) }));
}

/** Changes with anything that the page of a briefing shows. */
export function briefingKey(facts: FactGraph, entry: BriefingEntry): string {
  // The HTML and the numbers of sources follow from the entry's own digest.
  return digest([
    entry.digest,
    entry.pictures,
    frameKey(facts, entry.lang),
    toBriefingPage(facts, entry, unrendered),
    briefingPreview(facts, entry),
  ]);
}

/** Every page of a language has the same frame: it is digested once per graph. */
function frameKey(facts: FactGraph, lang: string): string {
  const keys = frameKeys.get(facts) ?? new Map<string, string>();
  frameKeys.set(facts, keys);
  const key = keys.get(lang) ?? digest(toSiteFrame(facts, lang));
  keys.set(lang, key);
  return key;
}

const frameKeys = new WeakMap<FactGraph, Map<string, string>>();

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
