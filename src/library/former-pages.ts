import { isPage, type MovedAddress, movedAddresses } from '../domain/graph/moved-address.ts';
import { chromeKey } from './briefing-keys.ts';
import { digest } from './digest.ts';
import { briefingOf, type CollectedEntry } from './entries.ts';
import { graph } from './graph.ts';

/** The pages that lead from former addresses to present ones, with their route parameter. */
export function formerPages() {
  const facts = graph();
  return movedAddresses(facts)
    .filter(isPage)
    .map((move) => ({
      params: { former: move.from.slice(facts.site.base.length, -1) },
      props: { move } satisfies { move: MovedAddress },
      cacheKey: digest([chromeKey(facts, move.lang), move]),
    }));
}

/** Language and slug of every address at which the data and the embeds of a briefing stand, the present one first. */
export function dataAddresses(entry: CollectedEntry): { lang: string; slug: string }[] {
  const { lang, slug, record } = briefingOf(entry);
  return [slug, ...(record.aliases ?? [])].map((name) => ({ lang, slug: name }));
}
