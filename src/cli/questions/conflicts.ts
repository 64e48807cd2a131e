import { distinctObservations } from '../../domain/graph/distinct-observations.ts';
import type { FactGraph, Observation } from '../../domain/graph/fact-graph.ts';
import { knownAmounts } from '../../domain/quantity/quantity-record.ts';
import { parseDecimal } from '../../grammar/decimal.ts';
import { type FactRow, factRow } from './fact-row.ts';
import { observedDays } from './observed-days.ts';

/** Pairs of preferred values of one variable that cover the same days and place and contradict each other. */
export function conflictsIn(graph: FactGraph): FactRow[] {
  return [...graph.observations].flatMap(([variable, all]) => {
    const preferred = distinctObservations(graph, all).filter(({ figure }) => figure.rank === 'preferred');
    return preferred.flatMap((one, index) =>
      preferred
        .slice(index + 1)
        .filter((other) => isAboutTheSame(one, other) && excludeEachOther(one, other))
        .map((other) => {
          const { quantity, briefing, figure } = factRow(other);
          return { variable, ...factRow(one), against: `${quantity} (${briefing} ${figure})` };
        }),
    );
  });
}

function isAboutTheSame(one: Observation, other: Observation): boolean {
  const [a, b] = [observedDays(one), observedDays(other)];
  if (a === undefined || b === undefined || a.last < b.first || b.last < a.first) return false;
  const places = new Set([one.figure.observationAbout, other.figure.observationAbout].filter(Boolean));
  return places.size < 2;
}

function excludeEachOther(one: Observation, other: Observation): boolean {
  const [a, b] = [bounds(one), bounds(other)];
  return a !== undefined && b !== undefined && (a.high.compare(b.low) < 0 || b.high.compare(a.low) < 0);
}

function bounds({ figure }: Observation) {
  const { value, min, max } = knownAmounts(figure);
  const [low, high] = [parseDecimal(min ?? value ?? ''), parseDecimal(max ?? value ?? '')];
  return low === undefined || high === undefined ? undefined : { low, high };
}
