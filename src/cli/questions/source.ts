import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { type FigureImpact, sourceImpacts } from '../../domain/graph/source-impact.ts';
import { type FactRow, factRow } from './fact-row.ts';

/** Ids of all sources, shared or of one briefing. */
export function sourceIds({ sources, briefings }: FactGraph): Set<string> {
  return new Set([...sources, ...briefings.flatMap(({ record }) => record.sources ?? [])].map(({ id }) => id));
}

/** The figures that name a source; with their impact also those that rest on it through others. */
export function figuresOf(graph: FactGraph, source: string, impact: boolean): FactRow[] {
  return (sourceImpacts(graph).get(source) ?? []).flatMap(({ briefing, figures }) =>
    figures
      .filter(({ direct }) => impact || direct)
      .map((figure) => ({
        ...factRow({ briefing, figure: figure.figure }),
        ...(impact && { through: between(figure) }),
      })),
  );
}

/** Ids of the sources, else of the figures of a formula, between a figure and a source. */
function between({ direct, through, computedFrom }: FigureImpact): string {
  return direct ? '' : (through.length > 0 ? through : computedFrom).map(({ id }) => id).join(' ');
}
