import type { Figure } from '../../schema/figure.ts';
import { figureSourceIds } from './citation.ts';

/**
 * The key of the series that a figure belongs to within its variable: who says it, and what it is about. For a figure
 * without `attributedTo`, its sources are who says it.
 */
export function seriesKey(figure: Figure): string {
  const { attributedTo, observationAbout } = figure;
  return [attributedTo ?? figureSourceIds(figure).toSorted().join(' '), observationAbout ?? ''].join('\n');
}
