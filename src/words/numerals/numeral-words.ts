import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * How a language writes numbers in words. Lower case, with ’ for apostrophes and a blank for every hyphen; sources of
 * regular expressions have no groups that capture.
 */
export interface NumeralWords {
  /** 0 to 99 and the hundreds, with every form that stands before another number. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Between hundreds and what follows, as a source of a regular expression: "two hundred and three". */
  readonly afterHundreds: string;
  /** Words of scale that are numbers by themselves, with their value: `mille`, `tausend`. */
  readonly wholes: Readonly<Record<string, number>>;
  /** What may be written together with the number before it, as a source; empty where nothing is. */
  readonly glued: string;
  /** What may stand between a scale and the smaller number behind it: the `and` of "two thousand and five". */
  readonly afterScales: string;
  /** Forms of one that are articles too: a number only where the text is the quantity ("un mort") or in a longer number. */
  readonly articles: readonly string[];
  /** Definite articles with their blank, as they stand before a share: "la moitié". */
  readonly definite: readonly string[];
  /** Letters that are written together with the word behind them, as a source: و and ب in Arabic. */
  readonly prefixes: string;
  /** Between whole and decimals, said aloud. */
  readonly decimalPoint: string;
  /** What adds a half to the number before, whose noun may stand between: "et demi", "and a half". */
  readonly andHalf: string;
  /** Parts of a whole behind a number or article, with how many make the whole: `tiers`, 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** Shares that need no number before them, as fractions: `moitié`, 1/2. */
  readonly shares: Readonly<Record<string, string>>;
  /** Between the numbers of a share, whose noun may stand before: "un sur trois", "one in five". */
  readonly shareOf: readonly string[];
  /** Words for about so many, with their number: `dizaine`. */
  readonly collectives: Readonly<Record<string, number>>;
}

const languages = new Map<string, NumeralWords>(Object.entries({ fr, en, de, es, ar }));

/** The words for numbers in a language, `fr-CA` included; undefined where none are known. */
export function numeralWordsFor(tag: string): NumeralWords | undefined {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '');
}
