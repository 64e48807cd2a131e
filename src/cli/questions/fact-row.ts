import { observedIn } from '../../domain/date/observed.ts';
import type { Observation } from '../../domain/graph/fact-graph.ts';
import { quantityInWords } from '../../domain/quantity/quantity.ts';
import { machineValue } from '../../domain/quantity/quantity-record.ts';

/** One row of an answer; keys are those of the format. */
export type FactRow = Readonly<Record<string, string>>;

/** The columns that every answer has, in the language of the figure's briefing. */
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
