import type { FactGraph } from './fact-graph.ts';

/** A question whose answer is kept for as long as the graph of which it was asked: many pages ask the same. */
export function answeredOnce<T, K = void>(ask: (graph: FactGraph, about: K) => T): (graph: FactGraph, about: K) => T {
  const answers = new WeakMap<FactGraph, Map<K, T>>();
  return (graph, about) => {
    const ofGraph = answers.get(graph) ?? new Map<K, T>();
    answers.set(graph, ofGraph);
    const known = ofGraph.get(about);
    if (known !== undefined) return known;
    const answer = ask(graph, about);
    ofGraph.set(about, answer);
    return answer;
  };
}
