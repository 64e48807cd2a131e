import type { Figure } from '../../schema/figure.ts';
import { endsBefore } from '../date/edtf-order.ts';
import { observedEdtf } from '../date/observed.ts';
import { leadFigure } from './lead-figure.ts';
import { seriesKey } from './series-key.ts';

/**
 * The figures by which a briefing is told in short: the preferred ones, or else the first, then what others say against
 * them. None that is deprecated.
 */
export function leadingFigures(all: readonly Figure[]): Figure[] {
  const relied = all.filter(({ rank }) => rank !== 'deprecated');
  const preferred = relied.filter(({ rank }) => rank === 'preferred');
  const named = preferred.length > 0 ? preferred : [leadFigure(relied)].filter((figure) => figure !== undefined);
  return [...new Set([...named, ...named.flatMap((figure) => claimsAgainst(figure, relied))])];
}

/** What figures must share to be claims about one thing. */
export function quantityKey({ id, variable, observationAbout = '' }: Figure): string {
  return variable === undefined ? `figure ${id}` : `${variable} ${observationAbout}`;
}

/**
 * What other voices say of the same quantity of the same thing, and what is projected. An older value is no claim against
 * a newer one.
 */
function claimsAgainst(preferred: Figure, relied: readonly Figure[]): Figure[] {
  if (preferred.variable === undefined) return [];
  const date = observedEdtf(preferred);
  const told = new Set<string>([claimKey(preferred)]);
  return relied.filter((figure) => {
    const own = observedEdtf(figure);
    const isOlder = date !== undefined && own !== undefined && endsBefore(own, date);
    if (quantityKey(figure) !== quantityKey(preferred) || isOlder || told.has(claimKey(figure))) return false;
    told.add(claimKey(figure));
    return true;
  });
}

/** One voice says one thing of the present, and one of the future. */
function claimKey(figure: Figure): string {
  return `${figure.status === 'projected'} ${seriesKey(figure)}`;
}
