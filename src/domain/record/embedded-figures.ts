import type { Figure } from '../../schema/figure.ts';
import type { EmbedChoice } from '../../schema/site.ts';
import { leadFigure } from './lead-figure.ts';

/** The figures of a briefing that other sites can embed, according to `embeds` in `site.yaml`. */
export function embeddedFigures(figures: readonly Figure[], choice: EmbedChoice): readonly Figure[] {
  if (choice === 'all') return figures;
  if (choice === 'none') return [];
  const preferred = figures.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : [leadFigure(figures)].filter((figure) => figure !== undefined);
}
