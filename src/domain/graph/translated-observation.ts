import type { Figure } from '../../schema/figure.ts';
import { machineValue } from '../quantity/quantity-record.ts';
import { isSameValue } from '../record/correction-chain.ts';
import type { FactGraph, Observation } from './fact-graph.ts';

/** Whether a figure of a briefing and one of its translation are the same figure, whatever their values. */
export function isSameFigure(a: Pick<Figure, 'id' | 'variable'>, b: Pick<Figure, 'id' | 'variable'>): boolean {
  return a.id === b.id && a.variable === b.variable;
}

/**
 * The same figure in a translation into a language, if it has the same value there. In a translation that has not been
 * corrected yet the number differs: then the original is shown, in its own language.
 */
export function inReadersLanguage(
  { translations }: Pick<FactGraph, 'translations'>,
  observation: Observation,
  lang: string,
): Observation {
  const { briefing, figure } = observation;
  if (briefing.lang === lang) return observation;
  for (const translation of translations.of(briefing).filter((other) => other.lang === lang)) {
    const same = translation.record.figures?.find(
      (other) => isSameFigure(other, figure) && isSameValue(machineValue(other), machineValue(figure)),
    );
    if (same !== undefined) return { briefing: translation, figure: same };
  }
  return observation;
}
