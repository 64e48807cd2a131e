import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { type FigureImpact, sourceImpacts } from '../../domain/graph/source-impact.ts';
import { type FactRow, factRow } from './fact-row.ts';

/** The ids of all sources, shared ones and those of single briefings. */
export function sourceIds({ sources, briefings }: FactGraph): Set<string> {
  return new Set([...sources, ...briefings.flatMap(({ record }) => record.sources ?? [])].map(({ id }) => id));
}

/** The figures that cite a source; with `impact`, also those that depend on it through other sources or formulas. */
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

/** The ids between a figure and a source: other sources, else the figures of its formula. */
function between({ direct, through, computedFrom }: FigureImpact): string {
  return direct ? '' : (through.length > 0 ? through : computedFrom).map(({ id }) => id).join(' ');
}
