/** How exactly a number is known; names of the format. */
export type Qualifier = 'exact' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** The words for printing quantities and for reading typed ones. */
export interface NumberWords {
  /** Group separators in use besides `Intl`'s and no-break blanks. */
  readonly grouping: readonly string[];
  /** Decimal separators in use besides `Intl`'s. */
  readonly decimalMarks: readonly string[];
  /** Words and abbreviations that multiply the number before them, lower case, as powers of ten. */
  readonly scales: Readonly<Record<string, number>>;
  /**
   * Abbreviations that multiply only beside a currency, because alone they may be units: the M of M€. Case-sensitive.
   */
  readonly moneyScales: Readonly<Record<string, number>>;
  /** Words between a scale and its noun: the `de` of "millions de tonnes". */
  readonly scaleLinks: readonly string[];
  /** Words between two numbers of a range, where the second may carry the scale of both: "10 à 12 millions". */
  readonly rangeWords: readonly string[];
  /** Qualifiers before a number, besides those that `qualify` prints. */
  readonly qualifierWords: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>;
  /** Words directly before a number that make it negative: the `moins` of "moins 5 °C". */
  readonly minusWords: readonly string[];
  /** Words after a number and its unit that make it negative: "5 °C below zero". */
  readonly belowZero: readonly string[];
  /** Signs and words between a value and its margin. */
  readonly plusMinus: readonly string[];
  /** Beginnings of words of decrease, beside which an unsigned number may be negative: "baisse de 2,4 %". */
  readonly decrease: readonly string[];
  /** Beginnings of words of increase, beside which an unsigned number is positive. */
  readonly increase: readonly string[];
  /** Ways to write per cent. */
  readonly percentWords: readonly string[];
  /** Lower-case words for percentage points after a percentage, which are no unit elsewhere. */
  readonly pointWords: readonly string[];
  /** Words between a unit and its divisor: the `par` of "euros par MWh". */
  readonly perWords: readonly string[];
  /** CLDR's unit names and symbols, as printed by `units/generate.ts`; empty if it has none for the language. */
  readonly units: Readonly<Record<string, string>>;
  /** Names of units in use that CLDR lacks, with CLDR's identifier. */
  readonly unitNames: Readonly<Record<string, string>>;
  /** Names of currencies in use that CLDR lacks, with the ISO 4217 code. */
  readonly currencyNames: Readonly<Record<string, string>>;
  /** Which word of a currency's name is its short form: `dollar` is the first of "dollar canadien". */
  readonly currencyNoun: 'first' | 'last';

  /** A quantity with the word for how exactly it is known. */
  readonly qualify: Readonly<Record<Qualifier, (quantity: string) => string>>;
  /** An interval; the unit follows `max`. */
  readonly between: (min: string, max: string) => string;
  /** An interval whose upper bound is unknown. */
  readonly from: (min: string) => string;
  /** An interval whose lower bound is unknown. */
  readonly upTo: (max: string) => string;
  /** How sure an interval or a margin is; `percent` is printed with its sign. */
  readonly confidence: (percent: string) => string;
  /** A place in an order: "No. 2"; its number is printed. */
  readonly rank: (n: string) => string;
  /** An unknown number of things, in the plural category `unknownPlural`; `unit` may be empty. */
  readonly unknownQuantity: (unit: string) => string;
  readonly unknownPlural: Intl.LDMLPluralRule;
  /** An unknown amount of money. */
  readonly unknownAmount: string;
  /** An unknown percentage. */
  readonly unknownShare: string;
  /** A rank: 2ᵉ, 2nd. */
  readonly ordinal: (n: number) => string;
}
