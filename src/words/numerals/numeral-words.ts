import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * How a language writes numbers in words. Lower case, with ’ for apostrophes and a blank for every hyphen. Regular
 * expression sources have no capturing groups.
 */
export interface NumeralWords {
  /** 0 to 99 and the hundreds, in every form used before another number. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Regular expression source between hundreds and the rest: "two hundred and three". */
  readonly afterHundreds: string;
  /** Words of scale that are numbers by themselves, with their value: `mille`, `tausend`. */
  readonly wholes: Readonly<Record<string, number>>;
  /** Regular expression source of scales written as one word with the number; empty if there are none. */
  readonly glued: string;
  /** Words between a scale and the smaller number: the `and` of "two thousand and five". */
  readonly afterScales: string;
  /**
   * Forms of one that are also articles: numbers only if the whole text is the quantity ("un mort") or within a
   * longer number.
   */
  readonly articles: readonly string[];
  /** Definite articles with their blank, before a share: "la moitié". */
  readonly definite: readonly string[];
  /** Regular expression source of prefixes written together with a word: و and ب in Arabic. */
  readonly prefixes: string;
  /** The spoken decimal point. */
  readonly decimalPoint: string;
  /** Words that add a half, possibly after a noun: "et demi", "and a half". */
  readonly andHalf: string;
  /** Denominators after a number or article: `tiers`, 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** Shares without a number, as fractions: `moitié`, 1/2. */
  readonly shares: Readonly<Record<string, string>>;
  /** Words between the numbers of a share, possibly after a noun: "un sur trois", "one in five". */
  readonly shareOf: readonly string[];
  /** Words for an approximate number: `dizaine`. */
  readonly collectives: Readonly<Record<string, number>>;
}

const languages = new Map<string, NumeralWords>(Object.entries({ fr, en, de, es, ar }));

/** The number words of a language, with `fr-CA` falling back to `fr`; undefined if there are none. */
export function numeralWordsFor(tag: string): NumeralWords | undefined {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '');
}
