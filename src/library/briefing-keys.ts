import { briefingContext } from '../domain/briefing/briefing-context.ts';
import { stateOf } from '../domain/graph/briefing-state.ts';
import type { FactGraph } from '../domain/graph/fact-graph.ts';
import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import { toSiteChrome } from '../domain/page/site-view.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';
import { isKept } from '../intake/content/shared-memory.ts';
import { digest } from './digest.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';

type KeyOf = (facts: FactGraph, entry: BriefingEntry) => string;

/** Changes with anything that the page of a briefing shows; its own file is named by its digest. */
export const pageKey = memoizePerGraph((facts, entry: BriefingEntry): string => {
  // The development server keeps no page, and asks for every key after every save.
  if (import.meta.env.DEV) return entry.digest;
  return digest(['page', entry.digest, entry.pictures, chromeKey(facts, entry.lang), briefingContext(facts, entry)]);
});

/** Changes with anything that the data and the embeds of a briefing show, which tell of nothing but its own file. */
const dataKey = memoizePerGraph((facts, entry: BriefingEntry): string =>
  digest(['data', entry.digest, chromeKey(facts, entry.lang), stateOf(entry, facts)]),
);

/** Changes with the chrome of every page of a language, and with the look of its pictures for links. */
export const chromeKey = memoizePerGraph((facts, lang: string): string =>
  digest([toSiteChrome(facts, lang), facts.site.look?.preview]),
);

/** The `cacheKey` of a page of a briefing, and whether that page is to be rendered. */
export interface PageKey {
  readonly of: (entry: CollectedEntry) => string;
  /**
   * For `getCollection`: false where an earlier build has kept the pages under the key. They are not even listed, since a large
   * site has a hundred thousand pages, of which an edit changes a few.
   */
  readonly isDue: (entry: CollectedEntry) => boolean;
}

function pageKeys(keyOf: KeyOf): PageKey {
  const of = (entry: CollectedEntry) => keyOf(graph(), briefingOf(entry));
  return { of, isDue: (entry) => !isKept(of(entry)) };
}

/** The keys of the pages of briefings. */
export const briefingKey = pageKeys(pageKey);

/** The keys of their data and frames. */
export const factsKey = pageKeys(dataKey);
