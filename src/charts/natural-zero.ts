import { type QuantityRecord, unitTexts } from '../domain/quantity/quantity-record.ts';
import { measureAt } from '../domain/quantity/unit-of-measure.ts';

/** Scales whose zero is a convention: no bar begins there, and twice the number is not twice as much. */
const conventional = ['temperature-celsius', 'temperature-fahrenheit', 'temperature-generic'];

/** Whether the zero of a unit means none: of counts, amounts and lengths, but not of temperatures. */
export function hasNaturalZero(record: QuantityRecord, lang: string): boolean {
  const meanings = unitTexts(record).flatMap((unit) => measureAt(unit, 0, lang)?.meanings ?? []);
  return !meanings.some((meaning) => conventional.includes(meaning));
}
