import type { Figure } from '../../schema/figure.ts';
import type { Rank } from '../../schema/figure-fields.ts';

const rankOrder: Readonly<Record<Rank, number>> = { preferred: 0, normal: 1, deprecated: 2 };

/** The figure that represents a briefing in lists: the first preferred one, else the first that is not deprecated. */
export function leadFigure(figures: readonly Figure[]): Figure | undefined {
  return figures.toSorted((a, b) => rankOf(a) - rankOf(b)).find(({ rank }) => rank !== 'deprecated');
}

export function rankOf({ rank = 'normal' }: Figure): number {
  return rankOrder[rank];
}
