import Fraction from 'fraction.js';
import { type Decimal, decimalText, parseDecimal, powerOfTen } from '../../grammar/decimal.ts';
import { type NumeralWords, numeralWordsFor } from '../../words/numerals/numeral-words.ts';
import { scaleAt } from '../quantity/scale.ts';

/** The kind of a number in words that is not a plain number. */
export type SpelledKind =
  /** A fraction: "la moitié", "deux tiers". */
  | 'share'
  /** An approximate number: "une dizaine". */
  | 'collective'
  /** A word for one that may be an article. */
  | 'article';

/** A number in words, from its first letter to its last. */
export interface SpelledNumber {
  readonly index: number;
  readonly end: number;
  readonly value: Decimal;
  /** The power of ten of its last scale word. */
  readonly scale: number;
  readonly kind: SpelledKind | undefined;
}

interface Patterns {
  readonly words: NumeralWords;
  readonly group: RegExp;
  readonly whole: RegExp;
  readonly collective: RegExp;
  readonly part: RegExp;
  readonly share: RegExp;
  readonly point: RegExp;
  readonly afterScale: RegExp;
  readonly half: RegExp;
}

/** A text, folded and as typed. */
interface Source {
  readonly text: string;
  readonly typed: string;
  readonly lang: string;
  readonly patterns: Patterns;
}

/** The number that has been read, and the offset where it ends. */
interface Reading {
  readonly value: Decimal;
  readonly end: number;
}

const one = new Fraction(1);
const compiled = new Map<NumeralWords, Patterns>();
const wordStart = /(?<![\p{L}\p{M}\p{N}])\p{L}/gu;

/** Every number in words, in languages that have tables. The longest is taken: "deux cent mille" is one number. */
export function spelledNumbers(typed: string, lang: string): SpelledNumber[] {
  const words = numeralWordsFor(lang);
  if (words === undefined) return [];
  const patterns = patternsOf(words);
  const text = fold(typed);
  const found: SpelledNumber[] = [];
  for (const { index } of text.matchAll(wordStart)) {
    if (index < (found.at(-1)?.end ?? 0)) continue;
    const number = numberAt({ text, typed, lang, patterns }, index);
    if (number !== undefined) found.push(number);
  }
  return found;
}

/** Folds spellings character by character, so that offsets stay the same. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text)
    .replace(/[\s\u2010-\u2011-]/g, ' ')
    .replaceAll("'", '’')
    .replace(/[أإآ]/g, 'ا');
}

function numberAt(from: Source, index: number): SpelledNumber | undefined {
  const { text, patterns } = from;
  const { words } = patterns;
  const dozen = at(patterns.collective, text, index);
  if (dozen?.[1]?.includes(' ')) return collectiveOf(from, one, dozen, index);
  const share = at(patterns.share, text, index);
  const fraction = words.shares[share?.[1] ?? ''];
  if (share?.[1]?.includes(' ')) return shareOf(from, fraction, share, index);
  const first = groupAt(from, index);
  if (first === undefined) return share === undefined ? wholeAt(from, index) : shareOf(from, fraction, share, index);
  const next = first.end + (text[first.end] === ' ' ? 1 : 0);
  const collective = at(patterns.collective, text, next);
  if (collective !== undefined) return collectiveOf(from, first.value, collective, index);
  const part = at(patterns.part, text, next);
  if (part === undefined) return wholeAt(from, index);
  return shareOf(from, `${decimalText(first.value)}/${words.parts[part[1] ?? '']}`, part, index);
}

/** An integer: groups below a thousand, each with its scale, in descending order of scales. */
function wholeAt(from: Source, index: number): SpelledNumber | undefined {
  const { text, patterns } = from;
  let total: Reading | undefined;
  let scale = 0;
  let start = index;
  for (;;) {
    const term = termAt(from, start);
    if (term === undefined || (total !== undefined && term.value.compare(powerOfTen(scale)) >= 0)) break;
    total = { value: term.value.add(total?.value ?? 0), end: term.end };
    ({ scale } = term);
    total = halfAt(from, total, scale);
    const joint = scale === 0 ? undefined : at(patterns.afterScale, text, total.end);
    if (joint === undefined) break;
    start = total.end + joint[0].length;
  }
  if (total === undefined) return undefined;
  const isArticle = patterns.words.articles.includes(text.slice(index, total.end));
  return { index, ...total, scale, kind: isArticle ? 'article' : undefined };
}

function termAt(from: Source, index: number): (Reading & { readonly scale: number }) | undefined {
  const { text, typed, lang, patterns } = from;
  const group = halfAt(from, decimalsAt(from, groupAt(from, index)), 0);
  const end = group?.end ?? index;
  // "Mille" alone, or "tausend" as the end of a compound.
  const whole = at(patterns.whole, text, end);
  const size = patterns.words.wholes[whole?.[1] ?? ''];
  const value = size === undefined ? group?.value : (group?.value ?? one).mul(size);
  if (value === undefined) return undefined;
  const scaled = end + (whole?.[0].length ?? 0);
  const further = scaleAt(typed, scaled, lang);
  return {
    value: value.mul(powerOfTen(further.power)),
    end: further.power === 0 ? scaled : further.end,
    scale: further.power + (size === undefined ? 0 : Math.floor(Math.log10(size))),
  };
}

function groupAt({ text, patterns }: Source, index: number): Reading | undefined {
  const match = at(patterns.group, text, index);
  if (match === undefined) return undefined;
  const { numbers } = patterns.words;
  const value = match.slice(1).reduce((sum, word) => sum + (numbers[word] ?? 0), 0);
  return { value: new Fraction(value), end: index + match[0].length };
}

/** Adds decimals in words: "deux virgule cinq". */
function decimalsAt(from: Source, whole: Reading | undefined): Reading | undefined {
  const point = whole === undefined ? undefined : at(from.patterns.point, from.text, whole.end);
  if (whole === undefined || point === undefined) return whole;
  let digits = '';
  let end = whole.end + point[0].length;
  for (let next = groupAt(from, end); next !== undefined; next = groupAt(from, end + 1)) {
    digits += decimalText(next.value);
    ({ end } = next);
    if (from.text[end] !== ' ') break;
  }
  const value = parseDecimal(`${decimalText(whole.value)}.${digits}`);
  return value === undefined ? whole : { value, end };
}

/** Adds half of the last scale: "one and a half", "deux millions et demi". */
function halfAt<R extends Reading | undefined>({ text, patterns }: Source, read: R, scale: number): R {
  const half = read === undefined ? undefined : at(patterns.half, text, read.end);
  if (read === undefined || half === undefined) return read;
  return { ...read, value: read.value.add(powerOfTen(scale).div(2)), end: read.end + half[0].length };
}

function shareOf(from: Source, fraction = '', match: RegExpExecArray, index: number): SpelledNumber {
  const share = scaled(from, new Fraction(fraction), match);
  // "Half a million" is a number, not a fraction.
  return { index, ...share, kind: share.scale === 0 ? 'share' : undefined };
}

function collectiveOf(from: Source, count: Decimal, match: RegExpExecArray, index: number): SpelledNumber {
  const size = from.patterns.words.collectives[match[1] ?? ''] ?? 1;
  return { index, ...scaled(from, count.mul(size), match), kind: 'collective' };
}

function scaled({ typed, lang }: Source, value: Decimal, match: RegExpExecArray): Reading & { readonly scale: number } {
  const end = match.index + match[0].length;
  const { power, end: scaledEnd } = scaleAt(typed, end, lang);
  return { value: value.mul(powerOfTen(power)), end: power === 0 ? end : scaledEnd, scale: power };
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text) ?? undefined;
}

function patternsOf(words: NumeralWords): Patterns {
  let patterns = compiled.get(words);
  if (patterns === undefined) {
    patterns = compile(words);
    compiled.set(words, patterns);
  }
  return patterns;
}

function compile(words: NumeralWords): Patterns {
  const folded = (names: readonly string[]) => names.toSorted((a, b) => b.length - a.length).join('|') || '(?!)';
  const numbers = Object.keys(words.numbers);
  const value = (word: string) => words.numbers[word] ?? 0;
  const small = folded(numbers.filter((word) => value(word) < 100));
  const hundreds = folded(numbers.filter((word) => value(word) >= 100));
  const end = `(?![\\p{L}\\p{M}])`;
  const groupEnd = words.glued === '' ? end : `(?:${end}|(?=${words.glued}))`;
  const sticky = (source: string) => new RegExp(source, 'uy');
  return {
    words,
    group: sticky(`(?:${words.prefixes})(?:(${hundreds})(?:${words.afterHundreds}(${small}))?|(${small}))${groupEnd}`),
    whole: sticky(
      `(?:${words.prefixes})(${folded(Object.keys(words.wholes))})(?:${end}|(?=${words.afterScales}(?:${hundreds}|${small})))`,
    ),
    collective: sticky(`(${folded(Object.keys(words.collectives))})${end}`),
    part: sticky(`(${folded(Object.keys(words.parts))})${end}`),
    share: sticky(`(?:${words.prefixes})(${folded(Object.keys(words.shares))})${end}`),
    point: sticky(words.decimalPoint),
    half: sticky(`(?:${words.andHalf})${end}`),
    afterScale: sticky(`(?:${words.afterScales})(?=\\p{L})`),
  };
}
