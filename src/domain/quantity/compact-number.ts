import { decimalsOf, decimalText, parseDecimal, powerOfTen } from '../../grammar/decimal.ts';
import { memoize } from '../language/memoize.ts';
import { compactScales } from './compact-scale.ts';
import { numberFormat, partsOf } from './number-format.ts';
import { printNumber } from './printed-number.ts';

/** A number with its scale word: "1,25" and "million". */
export interface CompactNumber {
  /** The digits before the word, as a plain decimal and as they are printed. */
  readonly plain: string;
  readonly digits: string;
  /** The word, with the space before it if the language has one. */
  readonly word: string;
  /** What the word multiplies by, as a power of ten. */
  readonly power: number;
}

/** Languages in which a noun after a scale word takes a form that the record does not have. */
const mutating: ReadonlySet<string> = new Set(['cy', 'ga', 'gd']);

/**
 * A number with the language's scale word (CLDR's long compact forms), without rounding. Undefined below a thousand, for
 * numbers typed with decimals, and in languages that lack the word or put it before the number.
 */
export function compactNumber(plain: string, lang: string): CompactNumber | undefined {
  return compute(plain, lang) ?? undefined;
}

const compute = memoize((plain: string, lang: string): CompactNumber | null => {
  const value = parseDecimal(plain);
  if (value === undefined || decimalsOf(plain) > 0 || mutating.has(lang.toLowerCase().split('-')[0] ?? '')) return null;
  const format = numberFormat(lang, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 20 });
  const parts = partsOf(format, plain);
  const digitsEnd = parts.findLastIndex(({ type }) => type === 'integer' || type === 'fraction') + 1;
  const wordEnd = parts.findIndex(({ type }) => type === 'compact') + 1;
  if (wordEnd <= digitsEnd) return null;
  const between = parts.slice(digitsEnd, wordEnd).map((part) => part.value);
  const word = between.join('').trim();
  const power = isAbbreviation.test(word) ? undefined : compactScales(lang).behind.get(word);
  if (power === undefined) return null;
  const mantissa = decimalText(value.div(powerOfTen(power)));
  const gap = /^\s/.test(between[0] ?? '') ? '\u00a0' : '';
  return { plain: mantissa, digits: printNumber(mantissa, lang), word: gap + word, power };
});

const isAbbreviation = /^\p{Script=Latin}{1,2}\.?$/u;
