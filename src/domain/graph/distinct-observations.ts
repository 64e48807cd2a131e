import type { FactGraph, Observation } from './fact-graph.ts';
import { isSameFigure } from './translated-observation.ts';

/**
 * Observations without repetitions by translations. A figure with the id and variable of one in its original, or in a
 * translation into an earlier language of the site, is the same figure, even if its value has not been updated yet. Figures
 * that only the translation has are kept.
 */
export function distinctObservations<T extends Observation>(
  { translations, site: { languages } }: Pick<FactGraph, 'translations' | 'site'>,
  observations: readonly T[],
): T[] {
  return observations.filter(({ briefing, figure }) => {
    const original = translations.originalOf(briefing);
    if (original === undefined) return true;
    const rank = languages.indexOf(briefing.lang);
    const before = translations.of(briefing).filter((other) => languages.indexOf(other.lang) < rank);
    return ![original, ...before].some(({ record }) => record.figures?.some((other) => isSameFigure(other, figure)));
  });
}
