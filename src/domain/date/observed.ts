import { type Edtf, parseEdtf } from '../../grammar/edtf.ts';
import type { Figure } from '../../schema/figure.ts';

type Observed = Pick<Figure, 'observationDate' | 'observationPeriod'>;

/** When a figure was true, in EDTF as typed: its day or its period, of which the schema allows one. */
export function observedIn({ observationDate, observationPeriod }: Observed): string | undefined {
  return observationDate ?? observationPeriod;
}

/** The same, read; undefined where the figure does not say. */
export function observedEdtf(figure: Observed): Edtf | undefined {
  return parseEdtf(observedIn(figure) ?? '');
}
