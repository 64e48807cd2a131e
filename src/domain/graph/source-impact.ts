import { figureIdsIn } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Source } from '../../schema/source.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { figureSourceIds } from '../record/citation.ts';
import { basesOf, briefingSources } from '../record/source-use.ts';
import { type FactGraph, sourcesKnownTo } from './fact-graph.ts';

/** A briefing that rests on a source. */
export interface BriefingImpact {
  readonly briefing: BriefingEntry;
  /** Whether its text, figures or dates name the source itself. */
  readonly direct: boolean;
  /** The sources that it names and that are based on this one. */
  readonly through: readonly Source[];
  readonly figures: readonly FigureImpact[];
}

/** A figure that rests on a source. */
export interface FigureImpact {
  readonly figure: Figure;
  readonly direct: boolean;
  readonly through: readonly Source[];
  /** Figures of its formula that rest on the source. */
  readonly computedFrom: readonly Figure[];
}

/** What a revision or retraction of each source affects: briefings and figures that rest on it, newest briefing first. */
export function sourceImpacts(graph: FactGraph): Map<string, BriefingImpact[]> {
  const impacts = new Map<string, BriefingImpact[]>();
  for (const briefing of graph.briefings) {
    const known = sourcesKnownTo(graph, briefing);
    const named = briefingSources(briefing).filter((id) => known.has(id));
    const reach = new Map(named.map((id) => [id, basesOf(id, known)]));
    for (const target of new Set([...reach.values()].flatMap((bases) => [...bases]))) {
      const impact = impactOn(target, briefing, named, reach, known);
      const others = impacts.get(target);
      if (others === undefined) impacts.set(target, [impact]);
      else others.push(impact);
    }
  }
  return impacts;
}

function impactOn(
  target: string,
  briefing: BriefingEntry,
  named: readonly string[],
  reach: ReadonlyMap<string, ReadonlySet<string>>,
  known: ReadonlyMap<string, Source>,
): BriefingImpact {
  const through = (ids: readonly string[]) =>
    ids.filter((id) => id !== target && reach.get(id)?.has(target)).flatMap((id) => known.get(id) ?? []);
  const figures = briefing.record.figures ?? [];
  const bySource = new Map(
    figures.flatMap((figure) => {
      const ids = figureSourceIds(figure);
      const impact = { figure, direct: ids.includes(target), through: through(ids) };
      return impact.direct || impact.through.length > 0 ? [[figure.id, impact] as const] : [];
    }),
  );
  const resting = withComputed(figures, new Set(bySource.keys()));
  return {
    briefing,
    direct: named.includes(target),
    through: through(named),
    figures: figures
      .filter(({ id }) => resting.has(id))
      .map((figure) => ({
        ...(bySource.get(figure.id) ?? { figure, direct: false, through: [] }),
        computedFrom: figures.filter(({ id }) => resting.has(id) && figureIdsIn(figure.derivedFrom).includes(id)),
      })),
  };
}

/** The given ids and those of figures computed from them, directly or through others. */
function withComputed(figures: readonly Figure[], resting: Set<string>): Set<string> {
  const added = figures.filter(
    (figure) => !resting.has(figure.id) && figureIdsIn(figure.derivedFrom).some((id) => resting.has(id)),
  );
  return added.length === 0 ? resting : withComputed(figures, resting.union(new Set(added.map(({ id }) => id))));
}
