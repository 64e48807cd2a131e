import { figureSourceIds } from '../../domain/citation.ts';
import { type FactGraph, restingOn } from '../../domain/fact-graph.ts';
import { type FactRow, factRow } from './fact-row.ts';

/** Ids of all sources, shared or of one briefing. */
export function sourceIds({ sources, briefings }: FactGraph): Set<string> {
  return new Set([...sources, ...briefings.flatMap(({ record }) => record.sources ?? [])].map(({ id }) => id));
}

/** The figures that name a source; with their impact also those that rest on it through others. */
export function figuresOf(graph: FactGraph, source: string, impact: boolean): FactRow[] {
  return restingOn(graph, source)
    .map((observation) => ({ observation, direct: figureSourceIds(observation.figure).includes(source) }))
    .filter(({ direct }) => impact || direct)
    .map(({ observation, direct }) => ({
      ...factRow(observation),
      ...(impact && { through: direct ? '' : figureSourceIds(observation.figure).join(' ') }),
    }));
}
