import type { Figure } from '../../schema/figure.ts';
import { briefingHref } from './briefing-link.ts';
import { distinctObservations } from './distinct-observations.ts';
import type { FactGraph } from './fact-graph.ts';
import { inReadersLanguage } from './translated-observation.ts';

/** The figures of one variable in all briefings, each with the briefing that reports it. */
export interface ShownVariable {
  readonly variable: string;
  readonly figures: readonly { readonly figure: Figure; readonly href: string; readonly title: string }[];
}

/**
 * The figures of all briefings that count the same, newest briefing first, a translation's figures counting once: in the
 * words of the page's language where a translation has them with the same value.
 */
export function shownVariable(graph: FactGraph, variable: string, lang: string): ShownVariable {
  const observations = distinctObservations(graph, graph.observations.get(variable) ?? []);
  return {
    variable,
    figures: observations.map((observation) => {
      const { figure, briefing } = inReadersLanguage(graph, observation, lang);
      return { figure, href: briefingHref(graph, briefing), title: briefing.record.title };
    }),
  };
}
