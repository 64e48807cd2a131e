import { parseDecimal } from '../../grammar/decimal.ts';
import type { Figure } from '../../schema/figure.ts';
import { knownAmounts } from '../quantity/quantity-record.ts';

/** A figure in data files: as typed, with bounds computed from its margin. */
export function figureData(figure: Figure): Figure {
  const { value, margin } = figure;
  if (value === undefined || margin === undefined) return figure;
  const { min, max } = knownAmounts(figure);
  const typedAsNumbers = typeof value === 'number' && typeof margin === 'number';
  const { id, label, ...rest } = figure;
  const bound = (plain = '') => (typedAsNumbers && isFloat(plain) ? Number(plain) : plain);
  return { id, label, value, minValue: bound(min), maxValue: bound(max), ...rest };
}

/** Whether a JSON number represents the amount exactly. */
function isFloat(plain: string): boolean {
  return parseDecimal(Number(plain))?.equals(parseDecimal(plain) ?? 0) === true;
}
