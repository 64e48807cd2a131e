import type { Figure } from '../../schema/figure.ts';
import { figureSourceIds } from './citation.ts';

/**
 * What makes figures of a variable values of one series: one voice and one thing. Where a figure does not name who says
 * so, its sources do.
 */
export function seriesKey(figure: Figure): string {
  const { attributedTo, observationAbout } = figure;
  return [attributedTo ?? figureSourceIds(figure).toSorted().join(' '), observationAbout ?? ''].join('\n');
}
