import type { Figure } from '../../schema/figure.ts';
import { comparedValues } from '../record/compared-figures.ts';
import { withComputedDate } from '../record/computed-date.ts';
import { briefingHref } from './briefing-link.ts';
import { distinctObservations } from './distinct-observations.ts';
import type { FactGraph } from './fact-graph.ts';
import { inReadersLanguage } from './translated-observation.ts';

/** The figures of a variable in all briefings, each with its briefing. */
export interface ShownVariable {
  readonly variable: string;
  readonly figures: readonly { readonly figure: Figure; readonly href: string; readonly title: string }[];
}

/**
 * The figures of a variable in all briefings, newest briefing first. A figure and its translations are listed once, in the
 * language of the page if the translation has the same value.
 */
export function shownVariable(graph: FactGraph, variable: string, lang: string): ShownVariable {
  const observations = distinctObservations(graph, graph.observations.get(variable) ?? []);
  const shown = observations.map((observation) => {
    const { figure: typed, briefing } = inReadersLanguage(graph, observation, lang);
    const figure = withComputedDate(typed, briefing.record.figures ?? []);
    return { figure, lang: briefing.lang, href: briefingHref(graph, briefing), title: briefing.record.title };
  });
  return { variable, figures: comparedValues(shown).map(({ figure, href, title }) => ({ figure, href, title })) };
}
