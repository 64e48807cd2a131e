import { plainSpelling } from '../../grammar/decimal.ts';
import type { Qualifier } from '../../schema/figure.ts';

/** A number, a decimal in quotes that keeps its digits, or the word `unknown`. */
type Amount = number | string | undefined;

/** The part of a figure that says how much: one value, or two bounds, or both; and of what. */
export interface QuantityRecord {
  readonly value?: Amount;
  readonly minValue?: Amount;
  readonly maxValue?: Amount;
  /** Half the width of an interval around `value`, in the figure's unit. */
  readonly margin?: Exclude<Amount, undefined>;
  /** How sure the interval is, in per cent. */
  readonly confidence?: Exclude<Amount, undefined>;
  readonly qualifier?: Qualifier | undefined;
  readonly unit: string | { readonly [Category in Intl.LDMLPluralRule]?: string | undefined };
  readonly unitCode?: string | undefined;
}

/** The amounts of a record that are known, as plain decimals with the digits that were typed. */
export interface KnownAmounts {
  readonly value: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
}

export function knownAmounts({ value, minValue, maxValue }: QuantityRecord): KnownAmounts {
  return { value: known(value), min: known(minValue), max: known(maxValue) };
}

/** The unit in the form that a plural category asks for; empty where the number has none (`"1"`). */
export function unitText({ unit }: QuantityRecord, category: Intl.LDMLPluralRule): string {
  const text = typeof unit === 'string' ? unit : (unit[category] ?? unit.other ?? '');
  return text === '1' ? '' : text;
}

/** Every form of the unit. */
export function unitTexts({ unit }: QuantityRecord): string[] {
  const texts = typeof unit === 'string' ? [unit] : Object.values(unit);
  return texts.filter((text): text is string => text !== undefined && text !== '1');
}

/**
 * The value for machines: `478`, `10000/12000` for an interval, with nothing on the side of an unknown bound, and
 * nothing at all where the number is unknown. Plain decimals, with the digits that were typed.
 */
export function machineValue(record: QuantityRecord): string {
  const { value, min, max } = knownAmounts(record);
  if (value !== undefined) return value;
  return min === undefined && max === undefined ? '' : `${min ?? ''}/${max ?? ''}`;
}

function known(amount: Amount): string | undefined {
  return amount === undefined ? undefined : plainSpelling(amount);
}
