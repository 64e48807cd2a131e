import type { FactGraph } from './fact-graph.ts';

/** Memoizes a function of a graph and one argument for the lifetime of the graph, since many pages need the same result. */
export function memoizePerGraph<T, K = void>(
  compute: (graph: FactGraph, argument: K) => T,
): (graph: FactGraph, argument: K) => T {
  const caches = new WeakMap<FactGraph, Map<K, T>>();
  return (graph, argument) => {
    const cache = caches.get(graph) ?? new Map<K, T>();
    caches.set(graph, cache);
    const cached = cache.get(argument);
    if (cached !== undefined) return cached;
    const result = compute(graph, argument);
    cache.set(argument, result);
    return result;
  };
}
