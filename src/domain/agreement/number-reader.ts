import { type Decimal, parseDecimal, powerOfTen } from '../../grammar/decimal.ts';
import { wordsFor } from '../../words/words.ts';
import { currencyBefore } from '../quantity/currency-name.ts';
import type { FoundName } from '../quantity/name-table.ts';
import { type Multiplies, scaleAt, scaleBefore } from '../quantity/scale.ts';
import { type NumberPattern, numberPattern } from './number-pattern.ts';

/** A number in a text as readers understand it. */
export interface NumberInText {
  /** The offset of its sign or first digit, in UTF-16 units. */
  readonly index: number;
  /** Up to its last digit. */
  readonly length: number;
  /** The end of its scale words, or `index + length` if there are none. */
  readonly end: number;
  /** The currency named before it, as in "€12" and "USD 12". */
  readonly currency: FoundName | undefined;
  /** Its value, including scale words such as "millions". Undefined if the language does not use its marks. */
  readonly value: Decimal | undefined;
  /** The power of ten of its scale words. */
  readonly scale: number;
  /** The power of ten of the scale after a range that it begins: 6 for the 10 of "10 à 12 millions", else 0. */
  readonly sharedScale: number;
  /** The power of ten of its last significant digit: 4 for 10 000, 5 for "1,2 million", −1 for 52,0. */
  readonly lastPlace: number;
}

const bidiControl = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** A letter of a script that separates words from numbers. Arabic and Hebrew attach short words, Chinese and Thai all. */
export const spacedLetter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * Every number in digits of any script. Digits attached to a letter before them are part of a name and not a number (CO2,
 * G7, Covid-19). Digits with marks that the language does not use ("3.000" in French) are one number without a value.
 * `multiplies` decides about abbreviations without a currency: whether "10 m" means millions.
 */
export function readNumbers(text: string, lang: string, multiplies?: Multiplies): NumberInText[] {
  const pattern = numberPattern(lang);
  const numbers: NumberInText[] = [];
  const finder = pattern.number;
  finder.lastIndex = 0;
  for (let match = finder.exec(text); match !== null; match = finder.exec(text)) {
    if (!partOfName(text, match.index, lang)) numbers.push(readNumber(text, match, pattern, lang, multiplies));
    // Only digits next to the letters belong to the name: "CO2 300" ends with a number.
    else finder.lastIndex = match.index + (/^\P{Nd}*\p{Nd}+/u.exec(match[0])?.[0].length ?? 1);
  }
  return shareScales(text, numbers, lang);
}

function readNumber(
  text: string,
  match: RegExpExecArray,
  pattern: NumberPattern,
  lang: string,
  multiplies?: Multiplies,
): NumberInText {
  const [typed] = match;
  // "€12", "-€12" or, in Switzerland, "€-12".
  const nearest = currencyBefore(text, blanksBefore(text, match.index), lang);
  const index = signBefore(text, nearest?.index ?? match.index, lang) ?? match.index;
  const currency = nearest ?? currencyBefore(text, blanksBefore(text, index), lang);
  const digitsEnd = match.index + typed.length;
  const behind = scaleAt(text, digitsEnd, lang, currency === undefined ? multiplies : () => true);
  const { power, end } = behind.power === 0 ? (scaleBefore(text, index, lang) ?? behind) : behind;
  const { whole = '', decimals = '' } = pattern.read(typed) ?? {};
  const value = parseDecimal(decimals === '' ? whole : `${whole}.${decimals}`)?.mul(powerOfTen(power));
  return {
    index,
    length: digitsEnd - index,
    end: Math.max(digitsEnd, end),
    currency,
    value: index < match.index ? value?.neg() : value,
    scale: power,
    sharedScale: 0,
    lastPlace: power + (decimals === '' ? trailingZeros(whole) : -decimals.length),
  };
}

/** The minus sign before `index`, if it is not the dash of a range ("10-12") or the hyphen of a compound. */
function signBefore(text: string, index: number, lang: string): number | undefined {
  let at = index;
  while (bidiControl.test(text[at - 1] ?? '')) at -= 1;
  const sign = text[at - 1] ?? '';
  if (!/[-−–]/.test(sign)) return undefined;
  const before = text.slice(Math.max(0, at - 9), at - 1).replace(/[\u061c\u200e\u200f]/g, '');
  if (/[\p{Nd}%٪]$|\p{Nd}\s*\p{Sc}$/u.test(before)) return undefined;
  if (spacedLetter.test(before.at(-1) ?? '') && currencyBefore(text, at - 1, lang) === undefined) return undefined;
  // "10 -12" is a range that lacks a space. A true minus sign is never a dash.
  return sign !== '−' && /\p{Nd}\s+$/u.test(before) ? undefined : at - 1;
}

function partOfName(text: string, index: number, lang: string): boolean {
  const joint = /[-‐‑_]/.test(text[index - 1] ?? '') ? index - 1 : index;
  return spacedLetter.test(text[joint - 1] ?? '') && currencyBefore(text, joint, lang) === undefined;
}

/**
 * Gives all numbers of a range the scale after the last one. Works backwards, since there may be more than two numbers:
 * "10, 12 ou 15 millions".
 */
export function shareScales<N extends NumberInText>(text: string, numbers: readonly N[], lang: string): N[] {
  let next: N | undefined;
  return numbers
    .toReversed()
    .map((number) => {
      const joins = next !== undefined && number.scale === 0 && joinsRange(text, number.end, next.index, lang);
      next = joins && next !== undefined ? { ...number, sharedScale: next.scale || next.sharedScale } : number;
      return next;
    })
    .reverse();
}

/** Whether the text between two numbers makes them a range. The second number may have a currency sign before it. */
function joinsRange(text: string, from: number, to: number, lang: string): boolean {
  if (to - from > 20) return false;
  const between = text.slice(from, to);
  const word = between
    .slice(0, currencyBefore(between, between.trimEnd().length, lang)?.index)
    .replace(/[\u061c\u200e\u200f]/g, '')
    .trim()
    .toLowerCase();
  return /^[-‐‑–—/,]$/.test(word) || wordsFor(lang).rangeWords.includes(word);
}

function blanksBefore(text: string, index: number): number {
  let at = index;
  while (/^[\s\u061c\u200e\u200f]$/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}

function trailingZeros(digits: string): number {
  let count = 0;
  while (count < digits.length && digits.at(-count - 1) === '0') count += 1;
  return count === digits.length ? 0 : count;
}
