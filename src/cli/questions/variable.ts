import { distinctObservations } from '../../domain/graph/distinct-observations.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { type FactRow, factRow } from './fact-row.ts';

/** Every value of a variable, newest briefing first; undefined if no figure has this variable. */
export function valuesOf(graph: FactGraph, variable: string): FactRow[] | undefined {
  const observations = graph.observations.get(variable);
  return observations === undefined ? undefined : distinctObservations(graph, observations).map(factRow);
}
