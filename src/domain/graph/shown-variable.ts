import type { Figure } from '../../schema/figure.ts';
import type { BriefingEntry } from '../record/briefing-entry.ts';
import { briefingHref } from './briefing-link.ts';
import { distinctObservations } from './distinct-observations.ts';
import type { FactGraph } from './fact-graph.ts';

/** The figures of one variable in all briefings, each with the briefing that reports it. */
export interface ShownVariable {
  readonly variable: string;
  readonly figures: readonly { readonly figure: Figure; readonly href: string; readonly title: string }[];
}

/**
 * The figures of all briefings that count the same, newest briefing first, a translation's figures counting once: in the
 * words of the page's language where a translation has them.
 */
export function shownVariable(graph: FactGraph, variable: string, lang: string): ShownVariable {
  const observations = distinctObservations(graph, graph.observations.get(variable) ?? []);
  return {
    variable,
    figures: observations.map(({ briefing, figure }) => {
      const translated = translatedFigure(graph, briefing, figure, lang);
      return {
        figure: translated.figure,
        href: briefingHref(graph, translated.briefing),
        title: translated.briefing.record.title,
      };
    }),
  };
}

function translatedFigure(graph: FactGraph, briefing: BriefingEntry, figure: Figure, lang: string) {
  if (briefing.lang === lang) return { briefing, figure };
  const other = graph.translations.of(briefing).find((translation) => translation.lang === lang);
  const same = other?.record.figures?.find(({ id, variable }) => id === figure.id && variable === figure.variable);
  return other === undefined || same === undefined ? { briefing, figure } : { briefing: other, figure: same };
}
