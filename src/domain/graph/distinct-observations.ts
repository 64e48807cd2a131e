import type { FactGraph, Observation } from './fact-graph.ts';
import { isSameFigure } from './translated-observation.ts';

/**
 * Observations without those that a translation repeats: a figure with the id and variable of one of its original, or
 * of a translation into an earlier language of the site, is the same figure in other words. What a translation adds
 * counts; what it says with a value that is behind does not, being no second claim.
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
