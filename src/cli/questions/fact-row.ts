import { observedIn } from '../../domain/date/observed.ts';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';
import { machineValue } from '../../domain/quantity/quantity-record.ts';

/** A figure as the answer to a question; the keys are those of the format. */
export type FactRow = Readonly<Record<string, string>>;

/** What every answer says of a figure, in the language of its briefing. */
export function factRow({ briefing, figure }: Observation): FactRow {
  return {
    observed: observedIn(figure) ?? '',
    quantity: quantityInWords(figure, briefing.lang),
    value: machineValue(figure),
    status: figure.status,
    attributedTo: figure.attributedTo ?? '',
    briefing: briefing.slug,
    figure: figure.id,
  };
}
