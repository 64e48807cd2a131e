/** Words on charts and maps. Quantities, names and dates come in words of the language. */
export interface ChartWords {
  /** What a chart of a single figure says. */
  readonly onlyFigure: (figure: string) => string;
  /** Figures that all say the same. */
  readonly sameFigures: (count: number, figure: string) => string;
  readonly lowestHighest: (count: number, lowest: string, highest: string) => string;
  /** An interval whose bounds are the lowest and the highest number of the chart. */
  readonly widestFigure: (count: number, figure: string) => string;
  readonly latestFigure: (figure: string, date: string) => string;
  /** Figures that are said to be unknown, beside others or alone. */
  readonly unknownFigures: (count: number) => string;
  /** What the numbers of an axis count, where the unit is too long to stand at each of them. */
  readonly inUnit: (unit: string) => string;

  /** Two values of one voice, the earlier one first, and what became of it. */
  readonly thenLater: (first: string, firstDate: string, last: string, lastDate: string, change: string) => string;
  readonly change: {
    readonly none: string;
    /** The values leave open whether there was one. */
    readonly unclear: string;
    readonly up: string;
    readonly down: string;
    readonly upBy: (amount: string) => string;
    readonly downBy: (amount: string) => string;
    /** How many times the earlier value the later one is, from 2; `exact`, or more than that. */
    readonly times: (n: number, printed: string, exact: boolean) => string;
    /** The change as a share of the earlier value. */
    readonly share: (percent: string) => string;
  };
  /** What percentages differ by, per plural category. */
  readonly percentagePoints: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** A voice that gives one value only. */
  readonly onceOn: (quantity: string, date: string) => string;
  /** Heading of values that have no date. */
  readonly withoutDate: string;
  /** Heading of values that nobody is named for. */
  readonly withoutVoice: string;

  /** Text alternative of a map. */
  readonly mapOf: (places: string) => string;
  /** Where the outlines of a map come from, and what its borders mean. */
  readonly mapOrigin: string;
}
