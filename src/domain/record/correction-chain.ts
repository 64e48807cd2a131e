import { decimalText, parseDecimal, plainSpelling } from '../../grammar/decimal.ts';
import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import type { QuantityRecord } from '../quantity/quantity-record.ts';

/** A past or present value of a figure, as in `from` and `to`. */
export type RecordedValue = string | number;

/** An update that changed a figure. */
export interface Correction extends Update {
  readonly figure: string;
  readonly from: RecordedValue;
  readonly to: RecordedValue;
}

export function isCorrection(update: Update): update is Correction {
  return update.figure !== undefined && update.from !== undefined && update.to !== undefined;
}

/** The spellings of a figure's present value that are right in `to`. Messages suggest the first. */
export function presentValues({
  value,
  minValue,
  maxValue,
}: Pick<Figure, 'value' | 'minValue' | 'maxValue'>): RecordedValue[] {
  const interval = minValue === undefined || maxValue === undefined ? [] : [`${plain(minValue)}/${plain(maxValue)}`];
  return value === undefined ? interval : [value, ...interval];
}

/** Whether two values are equal as numbers: 12.5 equals "12.50". */
export function isSameValue(a: RecordedValue, b: RecordedValue): boolean {
  const [left, right] = [parts(a), parts(b)];
  return left.length === right.length && left.every((part, index) => part === right[index]);
}

/** The figure when its record said `value`. Its margin and confidence are kept for the present value only. */
export function recordedQuantity(figure: Figure, value: RecordedValue): QuantityRecord {
  const [minValue, maxValue] = bounds(value);
  const single = maxValue === undefined;
  const isPresent = presentValues(figure).some((present) => isSameValue(present, value));
  return {
    ...figure,
    value: single ? value : undefined,
    minValue: single ? undefined : minValue,
    maxValue,
    ...(!isPresent && { margin: undefined, confidence: undefined }),
  };
}

/** The name of a value in addresses: `316` for 316 and "316.0", `1200-1500`, `unknown`. Equal values have equal names. */
export function valueName(value: RecordedValue): string {
  return bounds(value)
    .map((part) => {
      const number = parseDecimal(part);
      return number === undefined ? part : decimalText(number);
    })
    .join('-');
}

/** The bounds or the value as exact fractions. */
function parts(value: RecordedValue): string[] {
  return bounds(value).map((part) => parseDecimal(part)?.toFraction() ?? part);
}

function bounds(value: RecordedValue): string[] {
  return plain(value).split('/');
}

function plain(value: RecordedValue): string {
  return plainSpelling(value) ?? String(value);
}
