import { decimalsOf, decimalText, parseDecimal, plainSpelling } from '../../grammar/decimal.ts';
import type { Notation, Qualifier } from '../../schema/figure-fields.ts';

/** A number, a decimal in quotes that keeps its digits, or the word `unknown`. */
type Amount = number | string | undefined;

/** The amount of a figure: a value, bounds or both, with their unit. */
export interface QuantityRecord {
  readonly value?: Amount;
  readonly minValue?: Amount;
  readonly maxValue?: Amount;
  /** Half the width of an interval around `value`, in the figure's unit. */
  readonly margin?: Amount;
  /** How sure the interval is, in per cent. */
  readonly confidence?: Amount;
  readonly qualifier?: Qualifier | undefined;
  readonly notation?: Notation | undefined;
  /** The most digits that may remain before a scale word that the record does not ask for; four by themselves. */
  readonly mostDigits?: number | undefined;
  readonly unit: string | { readonly [Category in Intl.LDMLPluralRule]?: string | undefined };
  readonly unitCode?: string | undefined;
}

/** The known amounts of a record, as plain decimals with the digits that were typed. A margin becomes bounds. */
export interface KnownAmounts {
  readonly value: string | undefined;
  readonly min: string | undefined;
  readonly max: string | undefined;
}

export function knownAmounts({ value, minValue, maxValue, margin }: QuantityRecord): KnownAmounts {
  const [number, half] = [plainAmount(value), plainAmount(margin)];
  if (number !== undefined && half !== undefined) return { value: number, ...around(number, half) };
  return { value: number, min: plainAmount(minValue), max: plainAmount(maxValue) };
}

/** Whether a record says how much: a value or a bound. */
export function hasAmount(record: QuantityRecord): boolean {
  return Object.values(knownAmounts(record)).some((amount) => amount !== undefined);
}

/** Both ends of "1.45 ± 0.12", in exact decimal arithmetic. */
function around(value: string, margin: string): Pick<KnownAmounts, 'min' | 'max'> {
  const [middle, half] = [parseDecimal(value), parseDecimal(margin)];
  if (middle === undefined || half === undefined) return { min: undefined, max: undefined };
  const decimals = Math.max(decimalsOf(value), decimalsOf(margin));
  return { min: decimalText(middle.sub(half), decimals), max: decimalText(middle.add(half), decimals) };
}

/** The unit in the form of a plural category. Empty for the unit `"1"`, which stands for none. */
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
 * The value for machines: `478`, or `10000/12000` for an interval, whose unknown bound is left empty. Empty if the number
 * is unknown. Plain decimals with the digits that were typed.
 */
export function machineValue(record: QuantityRecord): string {
  const { value, min, max } = knownAmounts(record);
  if (value !== undefined) return value;
  return min === undefined && max === undefined ? '' : `${min ?? ''}/${max ?? ''}`;
}

/** An amount as a plain decimal with the digits that were typed. Undefined if it is missing or `unknown`. */
export function plainAmount(amount: Amount): string | undefined {
  return amount === undefined ? undefined : plainSpelling(amount);
}
