import { afterMillions } from '../../words/scale-link.ts';
import { type CompactNumber, compactNumber } from './compact-number.ts';
import { currencyAt, currencyName } from './currency-name.ts';
import { moneyBefore, type PrintedNumber } from './printed-number.ts';
import type { QuantityRecord } from './quantity-record.ts';

const leastPower = 6;

/**
 * A number with its scale word and unit: "2,7 milliards de dollars". For records that ask for a scale
 * word, or that leave the choice open if few digits remain before it; undefined for others.
 */
export function compactAmount(
  plain: string,
  record: QuantityRecord,
  unit: string,
  lang: string,
): PrintedNumber | undefined {
  const { notation = 'auto', mostDigits = 4 } = record;
  if ((notation !== 'auto' && notation !== 'compact') || plain.length < 4) return undefined;
  const isAsked = notation === 'compact';
  if (!isAsked && plain.replace('-', '').length <= leastPower) return undefined;
  const compact = compactNumber(plain, lang);
  if (compact === undefined || (!isAsked && compact.plain.replace(/\D/g, '').length > mostDigits)) return undefined;
  return withUnit(compact, plain, record.unitCode ?? signed(unit, lang), unit, lang);
}

function withUnit(
  { digits, word, power, plain: mantissa }: CompactNumber,
  plain: string,
  currency: string | undefined,
  unit: string,
  lang: string,
): PrintedNumber | undefined {
  const link = (noun: string) => (power >= leastPower ? afterMillions(noun, lang) : noun);
  const scale = { scale: word, power };
  if (currency === undefined) {
    if (unit === '') return { number: digits, ...scale, gap: '', sign: '' };
    return /^\p{L}/u.test(unit) ? { number: digits, ...scale, gap: ' ', sign: link(unit) } : undefined;
  }
  const name = currencyAt(unit, 0, lang) ?? currencyAt(unit, 0, 'en');
  if (name === undefined && unit !== '') return undefined;
  const rest = unit.slice(name?.length ?? 0).trim();
  const spaced = rest === '' || !/^[\p{L}\p{N}]/u.test(rest) ? rest : ` ${rest}`;
  const before = moneyBefore(plain, currency, lang);
  if (before !== undefined) {
    const size = mantissa.startsWith('-') ? digits.replace(/^[^\p{Nd}]+/u, '') : digits;
    return { number: before + size, ...scale, gap: '', sign: spaced };
  }
  const isNamed = /^\p{L}/u.test(unit) && !/^[A-Z]{3}(?!\p{L})|^[A-Z]+\p{Sc}/u.test(unit);
  const noun = isNamed ? unit : currencyName(plain, currency, lang) + spaced;
  return { number: digits, ...scale, gap: ' ', sign: link(noun) };
}

/** The currency of a unit that is nothing but a currency sign, such as €. */
function signed(unit: string, lang: string): string | undefined {
  if (!/^\p{Sc}/u.test(unit)) return undefined;
  const { meanings = [] } = currencyAt(unit, 0, lang) ?? {};
  return meanings.length === 1 ? meanings[0] : undefined;
}
