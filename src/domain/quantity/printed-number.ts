import { decimalsOf } from '../../grammar/decimal.ts';
import { memoize } from '../language/memoize.ts';
import { joinParts, numberFormat, partsOf } from './number-format.ts';

/** A number as it is printed, apart from what follows it. */
export interface PrintedNumber {
  /** The digits, with a currency sign where the language puts it before them. */
  readonly number: string;
  /** A word that multiplies it, with its blank, and the power of ten that the word is; empty and 0 for none. */
  readonly scale: string;
  readonly power: number;
  /** The space between number and unit. */
  readonly gap: string;
  /** The currency sign, where the language puts it after the digits. */
  readonly sign: string;
}

const noBreak = '\u00a0';
const mostDecimals = 100; // The limit of Intl.NumberFormat.

/** The digits of a plain decimal in a language, as many as were typed. */
export const printNumber = memoize((plain: string, lang: string): string =>
  joinParts(partsOf(numberFormat(lang, digits(decimalsOf(plain))), plain)),
);

/** An amount of money: as many decimals as were typed, and at least those of the currency once there are any. */
export function printMoney(plain: string, currency: string, lang: string): PrintedNumber {
  const typed = decimalsOf(plain);
  const decimals = typed === 0 ? 0 : Math.max(typed, minorDigits(currency));
  const parts = partsOf(numberFormat(lang, { style: 'currency', currency, ...digits(decimals) }), plain);
  const sign = parts.findIndex((part) => part.type === 'currency');
  const first = parts.findIndex((part) => part.type === 'integer');
  if (sign < first) return { ...unscaled, number: joinParts(parts), gap: '', sign: '' };
  const hasGap = parts[sign - 1]?.type === 'literal';
  const number = joinParts(parts.slice(0, hasGap ? sign - 1 : sign));
  return {
    ...unscaled,
    number,
    gap: hasGap ? (parts[sign - 1]?.value ?? '') : '',
    sign: joinParts(parts.slice(sign)),
  };
}

/** What stands before the digits of an amount of money, its minus included, where that is where the sign stands. */
export function moneyBefore(plain: string, currency: string, lang: string): string | undefined {
  const parts = partsOf(numberFormat(lang, { style: 'currency', currency, ...digits(0) }), plain);
  const before = parts.slice(
    0,
    parts.findIndex((part) => part.type === 'integer'),
  );
  return before.some((part) => part.type === 'currency') ? joinParts(before) : undefined;
}

/** For numbers that are printed in full. */
export const unscaled = { scale: '', power: 0 } as const;

/** The space between a number and its unit: none before a degree sign, and before % what the language asks for. */
export function gapBefore(unit: string, lang: string): string {
  if (unit === '' || /^[′″]|^°(?!\p{L})/u.test(unit)) return '';
  if (!/^[%٪‰؉]/u.test(unit)) return noBreak;
  const parts = numberFormat(lang, { style: 'percent' }).formatToParts(0.5);
  return parts.some((part) => part.type === 'literal' && /^\s$/.test(part.value)) ? noBreak : '';
}

/** A percentage, with the sign where the language has it. */
export function printPercent(plain: string, lang: string): string {
  const parts = numberFormat(lang, { style: 'percent' }).formatToParts(0);
  return parts
    .map(({ type, value }) => (type === 'integer' ? printNumber(plain, lang) : value.replace(/^\s$/, noBreak)))
    .join('');
}

/** How many decimals an amount in a currency usually has. */
function minorDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function digits(decimals: number): Intl.NumberFormatOptions {
  const count = Math.min(decimals, mostDecimals);
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}
