import { briefingContext } from '../domain/briefing/briefing-context.ts';
import { stateOf } from '../domain/graph/briefing-state.ts';
import type { FactGraph } from '../domain/graph/fact-graph.ts';
import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { outputsOf } from '../domain/site/site-outputs.ts';
import { isKept } from '../intake/content/shared-memory.ts';
import { digest } from './digest.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';

type KeyOf = (facts: FactGraph, entry: BriefingEntry) => string;

/** Changes with anything on the page of a briefing; the briefing's file contributes its digest. */
export const pageKey = memoizePerGraph((facts, entry: BriefingEntry): string => {
  // The development server caches no page, and asks for every key after every save.
  if (import.meta.env.DEV) return entry.digest;
  return digest(['page', entry.digest, entry.pictures, chromeKey(facts, entry.lang), briefingContext(facts, entry)]);
});

/** The key of a briefing's data and embeds, which depend on its file and on which figures are embedded. */
const dataKey = memoizePerGraph((facts, entry: BriefingEntry): string =>
  digest(['data', entry.digest, chromeKey(facts, entry.lang), stateOf(entry, facts), outputsOf(facts.site).embeds]),
);

/** Changes with the chrome of a language's pages or the look of its preview pictures. */
export const chromeKey = memoizePerGraph((facts, lang: string): string =>
  digest([toSiteChrome(facts, lang), facts.site.look?.preview]),
);

/** The `cacheKey` of a briefing's page, and whether the page must be rendered. */
export interface PageKey {
  readonly of: (entry: CollectedEntry) => string;
  /**
   * Filter for `getCollection`: false if an earlier build kept the pages under this key. They are then not even
   * listed; of a hundred thousand pages, an edit changes a few.
   */
  readonly isDue: (entry: CollectedEntry) => boolean;
}

function pageKeys(keyOf: KeyOf): PageKey {
  const of = (entry: CollectedEntry) => keyOf(graph(), briefingOf(entry));
  return { of, isDue: (entry) => !isKept(of(entry)) };
}

/** Keys of briefing pages. */
export const briefingKey = pageKeys(pageKey);

/** Keys of the data and embeds of briefings. */
export const factsKey = pageKeys(dataKey);
