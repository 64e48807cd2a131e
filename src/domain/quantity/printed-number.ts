import { decimalsOf } from '../../grammar/decimal.ts';
import { memoize } from '../language/memoize.ts';
import { joinParts, numberFormat, partsOf } from './number-format.ts';

/** The parts of a printed number, without its unit. */
export interface PrintedNumber {
  /** The digits, with a currency sign where the language puts it before them. */
  readonly number: string;
  /** A scale word with the space before it, and its power of ten; empty and 0 if there is none. */
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

/** An amount of money. Decimals that were typed are kept, and filled up to those usual for the currency. */
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

/** The currency sign and minus before the digits, in languages that put the sign there. */
export function moneyBefore(plain: string, currency: string, lang: string): string | undefined {
  const parts = partsOf(numberFormat(lang, { style: 'currency', currency, ...digits(0) }), plain);
  const before = parts.slice(
    0,
    parts.findIndex((part) => part.type === 'integer'),
  );
  return before.some((part) => part.type === 'currency') ? joinParts(before) : undefined;
}

/** The scale of numbers that are printed in full. */
export const unscaled = { scale: '', power: 0 } as const;

/** The space between a number and its unit: none before a degree sign, the language's own before %. */
export function gapBefore(unit: string, lang: string): string {
  if (unit === '' || /^[′″]|^°(?!\p{L})/u.test(unit)) return '';
  if (!/^[%٪‰؉]/u.test(unit)) return noBreak;
  const parts = numberFormat(lang, { style: 'percent' }).formatToParts(0.5);
  return parts.some((part) => part.type === 'literal' && /^\s$/.test(part.value)) ? noBreak : '';
}

/** A unit with the per cent sign of the language: "٪" beside Arabic digits. */
export function ownPercent(unit: string, lang: string): string {
  if (!/^[%٪]/u.test(unit)) return unit;
  const parts = numberFormat(lang, { style: 'percent' }).formatToParts(0);
  return (parts.find(({ type }) => type === 'percentSign')?.value ?? '%') + unit.slice(1);
}

/** A percentage, with the sign before or after the digits as the language has it. */
export function printPercent(plain: string, lang: string): string {
  const parts = numberFormat(lang, { style: 'percent' }).formatToParts(0);
  return parts
    .map(({ type, value }) => (type === 'integer' ? printNumber(plain, lang) : value.replace(/^\s$/, noBreak)))
    .join('');
}

/** The usual number of decimals of a currency. */
function minorDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function digits(decimals: number): Intl.NumberFormatOptions {
  const count = Math.min(decimals, mostDecimals);
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}
