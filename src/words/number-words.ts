/** How exactly a number is known; the contract's names. */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** What a language needs to say a quantity, and to read one that an editor typed. */
export interface NumberWords {
  /** Marks between groups of digits in use beside those that `Intl` prints and no-break blanks. */
  readonly grouping: readonly string[];
  /** Marks before the decimals in use beside the one that `Intl` prints. */
  readonly decimalMarks: readonly string[];
  /** Words and abbreviations that multiply the number before them, lower case, as powers of ten. */
  readonly scales: Readonly<Record<string, number>>;
  /** Abbreviations that multiply only beside a currency, because alone they may be a unit: the M of M€. As typed. */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** What may stand between a scale and its noun: the `de` of "millions de tonnes". */
  readonly scaleLinks: readonly string[];
  /** Words between two numbers of a range, where the second may carry the scale of both: "10 à 12 millions". */
  readonly rangeWords: readonly string[];
  /** Words before a number that say how exactly it is meant, besides those that `qualify` prints. */
  readonly qualifierWords: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>;
  /** Words right before a number that make it negative: the `moins` of "moins 5 °C". */
  readonly minusWords: readonly string[];
  /** Words behind a number and its unit that make it negative: "5 °C below zero". */
  readonly belowZero: readonly string[];
  /** Between a value and its margin. */
  readonly plusMinus: readonly string[];
  /** Beginnings of words of decrease, beside which a number without sign may be a negative one: "baisse de 2,4 %". */
  readonly decrease: readonly string[];
  /** Beginnings of words of increase, beside which it may not. */
  readonly increase: readonly string[];
  /** Ways to write per cent. */
  readonly percentWords: readonly string[];
  /** Words, lower case, that mean percentage points beside a percentage and are no unit elsewhere. */
  readonly pointWords: readonly string[];
  /** What may stand between a unit and the one that divides it: the `par` of "euros par MWh". */
  readonly perWords: readonly string[];
  /** CLDR's names and symbols of units of measure, as `units/generate.ts` prints them; empty is a language without. */
  readonly units: Readonly<Record<string, string>>;
  /** Names of units in use that CLDR lacks, with CLDR's identifier. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Names of currencies in use that CLDR lacks, with the ISO 4217 code. */
  readonly currencyNames: Readonly<Record<string, string>>;
  /** Which word of a currency's full name is short for it: `dollar` is the first of "dollar canadien". */
  readonly currencyNoun: 'first' | 'last';

  /** A quantity with the word for how exactly it is known. */
  readonly qualify: Readonly<Record<Qualifier, (quantity: string) => string>>;
  /** An interval; the unit follows `max`. */
  readonly between: (min: string, max: string) => string;
  /** An interval whose upper bound is unknown. */
  readonly from: (min: string) => string;
  /** An interval whose lower bound is unknown. */
  readonly upTo: (max: string) => string;
  /** A number that nobody knows, of things that are counted; `unit` is empty where there is none. */
  readonly unknownQuantity: (unit: string) => string;
  /** An amount of money that nobody knows. */
  readonly unknownAmount: string;
  /** A percentage that nobody knows. */
  readonly unknownShare: string;
  /** A rank: 2ᵉ, 2nd. */
  readonly ordinal: (n: number) => string;
}
