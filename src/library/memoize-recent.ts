import type { FactGraph } from '../domain/graph/fact-graph.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';

/**
 * Memoizes a function of a briefing in a least-recently-used cache: pages of one briefing are rendered close
 * together, and the results for a large site would not fit in memory.
 *
 * @param most Maximum number of results kept.
 */
export function memoizeRecent<T>(
  most: number,
  compute: (facts: FactGraph, entry: BriefingEntry) => T,
): (facts: FactGraph, entry: BriefingEntry) => T {
  const caches = new WeakMap<FactGraph, Map<BriefingEntry, T>>();
  return (facts, entry) => {
    const cache = caches.get(facts) ?? new Map<BriefingEntry, T>();
    caches.set(facts, cache);
    const result = cache.get(entry) ?? compute(facts, entry);
    // Moves the result to the end of the map, so that it is evicted last.
    cache.delete(entry);
    cache.set(entry, result);
    const [oldest] = cache.keys();
    if (cache.size > most && oldest !== undefined) cache.delete(oldest);
    return result;
  };
}
