import { figureIdsIn } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import { observedIn } from '../date/observed.ts';
import { observedPeriod } from '../date/observed-period.ts';

/**
 * A figure that is computed from others has their time, from the earliest to the latest, unless it has one of its own or one
 * of them has none.
 *
 * @param figures Those of its briefing, in which a formula may go round in a circle where it is a draft.
 */
export function withComputedDate(figure: Figure, figures: readonly Figure[]): Figure {
  if (figure.derivedFrom === undefined || observedIn(figure) !== undefined) return figure;
  const others = figures.filter(({ id }) => id !== figure.id);
  const parts = figureIdsIn(figure.derivedFrom)
    .flatMap((id) => others.find((other) => other.id === id) ?? [])
    .map((part) => withComputedDate(part, others))
    .map(({ derivedFrom: _, rank: __, ...part }) => part);
  const { edtf, undated } = observedPeriod(parts);
  if (edtf === undefined || undated > 0) return figure;
  return { ...figure, [edtf.includes('/') ? 'observationPeriod' : 'observationDate']: edtf };
}
