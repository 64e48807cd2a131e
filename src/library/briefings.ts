import { type BriefingDay, byDay } from '../domain/briefing-day.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { toBriefingLink } from '../domain/briefing-link.ts';
import type { BriefingPage } from '../domain/briefing-page.ts';
import { toBriefingPage } from '../domain/briefing-view.ts';
import { briefingsIn } from '../domain/fact-graph.ts';
import type { Rendered } from '../domain/rendered.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import { renderedMarkdown } from '../intake/rendered.ts';
import { digest } from './digest.ts';
import { graph } from './graph.ts';

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
  const facts = await graph();
  // The development server keeps no page, and asks for this list after every save.
  if (import.meta.env.DEV) return facts.briefings.map((entry) => ({ entry, cacheKey: entry.digest }));
  const frames = new Map(facts.site.languages.map((lang) => [lang, toSiteFrame(facts, lang)]));
  return facts.briefings.map((entry) => ({
    entry,
    // The HTML and the numbers of sources follow from the entry's own digest.
    cacheKey: digest([entry.digest, entry.pictures, frames.get(entry.lang), toBriefingPage(facts, entry, unrendered)]),
  }));
}

/** Everything that the page of a briefing shows. */
export async function briefingPage(entry: BriefingEntry): Promise<BriefingPage> {
  return toBriefingPage(await graph(), entry, await renderedMarkdown(entry.digest));
}

/** The newest briefings of a language by day. */
export async function latestBriefings(lang: string, count: number): Promise<BriefingDay[]> {
  const facts = await graph();
  const newest = briefingsIn(facts, lang).slice(0, count);
  return byDay(
    newest.map((entry) => toBriefingLink(facts, entry)),
    facts.site.timeZone,
  );
}
