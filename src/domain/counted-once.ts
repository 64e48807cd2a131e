import type { FactGraph, Observation } from './fact-graph.ts';

/**
 * Observations without those that a translation repeats: a figure with the id of one of its original is the same figure
 * in other words. What a translation adds counts.
 */
export function countedOnce<T extends Observation>(
  { translations }: Pick<FactGraph, 'translations'>,
  observations: readonly T[],
): T[] {
  return observations.filter(({ briefing, figure }) => {
    const original = translations.originalOf(briefing)?.record.figures ?? [];
    return !original.some(({ id, variable }) => id === figure.id && variable === figure.variable);
  });
}
