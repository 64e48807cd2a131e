import { answeredOnce } from '../domain/answered-once.ts';
import type { BriefingEntry } from '../domain/briefing-entry.ts';
import { stateOf } from '../domain/briefing-state.ts';
import type { FactGraph } from '../domain/fact-graph.ts';
import { toSiteFrame } from '../domain/site-view.ts';
import { surroundingsOf } from '../domain/surroundings.ts';
import { isKept } from '../intake/kept-pages.ts';
import { digest } from './digest.ts';

/** Changes with anything that the page of a briefing shows; its own file is named by its digest. */
export const pageKey = answeredOnce((facts, entry: BriefingEntry): string => {
  // The development server keeps no page, and asks for every key after every save.
  if (import.meta.env.DEV) return entry.digest;
  return digest(['page', entry.digest, entry.pictures, frameKey(facts, entry.lang), surroundingsOf(facts, entry)]);
});

/** Changes with anything that the data and the frames of a briefing show, which tell of nothing but its own file. */
export const dataKey = answeredOnce((facts, entry: BriefingEntry): string =>
  digest(['data', entry.digest, frameKey(facts, entry.lang), stateOf(entry, facts)]),
);

/** Changes with what surrounds every page of a language, and with the look of its pictures for links. */
export const frameKey = answeredOnce((facts, lang: string): string =>
  digest([toSiteFrame(facts, lang), facts.site.look?.preview]),
);

/**
 * The visible briefings of which no earlier build has kept the pages under their key. The others are not even listed:
 * a large site has a hundred thousand pages, of which an edit changes a few.
 */
export function toRender(
  facts: FactGraph,
  keyOf: (facts: FactGraph, entry: BriefingEntry) => string,
): { entry: BriefingEntry; cacheKey: string }[] {
  return facts.briefings.flatMap((entry) => {
    const cacheKey = keyOf(facts, entry);
    return isKept(cacheKey) ? [] : [{ entry, cacheKey }];
  });
}
