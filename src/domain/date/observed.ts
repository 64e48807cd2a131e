import { type Edtf, parseEdtf } from '../../grammar/edtf.ts';
import type { Figure } from '../../schema/figure.ts';

type Observed = Pick<Figure, 'observationDate' | 'observationPeriod'>;

/** The time to which a figure refers, in EDTF as typed: its date or its period. The schema allows one of them. */
export function observedIn({ observationDate, observationPeriod }: Observed): string | undefined {
  return observationDate ?? observationPeriod;
}

/** The same time, parsed. Undefined if the figure has none. */
export function observedEdtf(figure: Observed): Edtf | undefined {
  return parseEdtf(observedIn(figure) ?? '');
}
