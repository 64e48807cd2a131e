import type { FactGraph } from '../domain/graph/fact-graph.ts';
import type { BriefingEntry } from '../domain/record/briefing-entry.ts';

/**
 * A question about a briefing whose last answers are kept, for pages that ask it one soon after the other. Those of a large
 * site together would fill the memory.
 *
 * @param most So many answers are kept.
 */
export function answeredLately<T>(
  most: number,
  ask: (facts: FactGraph, entry: BriefingEntry) => T,
): (facts: FactGraph, entry: BriefingEntry) => T {
  const kept = new WeakMap<FactGraph, Map<BriefingEntry, T>>();
  return (facts, entry) => {
    const answers = kept.get(facts) ?? new Map<BriefingEntry, T>();
    kept.set(facts, answers);
    const answer = answers.get(entry) ?? ask(facts, entry);
    // The last one asked for is the last to go.
    answers.delete(entry);
    answers.set(entry, answer);
    const [oldest] = answers.keys();
    if (answers.size > most && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
