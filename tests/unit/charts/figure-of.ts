import type { Figure } from '../../../src/schema/figure.ts';

/** A figure for a chart: what a test does not say is plain. */
export function figureOf(parts: Partial<Figure> = {}): Figure {
  return { id: 'a', label: 'Soldats', unit: 'soldats', status: 'claimed', sources: ['s'], ...parts };
}
