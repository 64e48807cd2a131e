/** Words on charts and maps. Parameters are quantities, names and dates in words. */
export interface ChartWords {
  /** Summary of a chart with a single figure. */
  readonly onlyFigure: (figure: string) => string;
  /** Summary of figures with the same value. */
  readonly sameFigures: (count: number, figure: string) => string;
  readonly lowestHighest: (count: number, lowest: string, highest: string) => string;
  /** Summary when one interval contains both the lowest and the highest number. */
  readonly widestFigure: (count: number, figure: string) => string;
  readonly latestFigure: (figure: string, date: string) => string;
  /** Number of figures whose value is unknown. */
  readonly unknownFigures: (count: number) => string;
  /** The unit of an axis, if it is too long for each tick. */
  readonly inUnit: (unit: string) => string;

  /** Two values of one speaker, earlier first, and the change between them. */
  readonly thenLater: (first: string, firstDate: string, last: string, lastDate: string, change: string) => string;
  readonly change: {
    readonly none: string;
    /** The values do not show whether there was a change. */
    readonly unclear: string;
    readonly up: string;
    readonly down: string;
    readonly upBy: (amount: string) => string;
    readonly downBy: (amount: string) => string;
    /** Ratio of the later value to the earlier, from 2 on; `exact`, or more than that. */
    readonly times: (n: number, printed: string, exact: boolean) => string;
    /** The change as a share of the earlier value. */
    readonly share: (percent: string) => string;
  };
  /** The unit of a difference between percentages, per plural category. */
  readonly percentagePoints: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** A speaker with a single value. */
  readonly onceOn: (quantity: string, date: string) => string;
  /** Heading of undated values. */
  readonly withoutDate: string;
  /** Heading of values without a speaker. */
  readonly withoutVoice: string;

  /** Text alternative of a map. */
  readonly mapOf: (places: string) => string;
  /** The source of the map's outlines, and what its borders mean. */
  readonly mapOrigin: string;
}
