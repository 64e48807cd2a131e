import { compactAmount } from './compact-amount.ts';
import { countedUnit } from './counted-unit.ts';
import { knownAmounts, type QuantityRecord } from './quantity-record.ts';

/** The most digits before a scale word in company: one more than alone, since 9,709 and 10,349 have the same decimals. */
const mostDigits = 5;

/**
 * Records that readers compare, in one notation. Where by themselves some would have a scale word and others not ("9,709
 * milliards", "10 349 000 000"), all have one if few digits remain before it, else none. What an editor asked for stays,
 * and so do numbers below a million.
 */
export function inOneNotation<T extends QuantityRecord>(records: readonly T[], lang: string): T[] {
  const large = records.filter((record) => (record.notation ?? 'auto') === 'auto' && isLarge(record));
  const scaled = large.filter((record) => isScaled(record, lang));
  if (scaled.length === 0 || scaled.length === large.length) return [...records];
  const together = large.map((record) => ({ ...record, mostDigits }));
  const common = together.every((record) => isScaled(record, lang))
    ? together
    : large.map((record) => ({ ...record, notation: 'standard' as const }));
  return records.map((record) => common[large.indexOf(record)] ?? record);
}

function isLarge(record: QuantityRecord): boolean {
  return amountsOf(record).some((plain) => Math.abs(Number(plain)) >= 1e6);
}

/** Whether all its numbers have a scale word; beside a margin none has. */
function isScaled(record: QuantityRecord, lang: string): boolean {
  const unit = countedUnit(record, 'other', lang);
  return (
    record.margin === undefined &&
    amountsOf(record).every((plain) => compactAmount(plain, record, unit, lang) !== undefined)
  );
}

function amountsOf(record: QuantityRecord): string[] {
  return Object.values(knownAmounts(record)).filter((plain) => plain !== undefined);
}
