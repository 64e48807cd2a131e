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
  /** "trois chiffres", within a sentence; at least two. */
  readonly countedFigures: (count: number) => string;
  /** What the figures are, with the lowest and the highest. */
  readonly figuresBetween: (figures: string, lowest: string, highest: string) => string;
  /** A text after what it is about: a time, a name. */
  readonly labelled: (label: string, text: string) => string;
  /** Per cents that make a hundred, with the largest of them. */
  readonly sharesOfWhole: (name: string, share: string) => string;
  /** Words that begin or end the name of what is left of a whole, in lower case: "autres". */
  readonly remainders: readonly string[];
  /** One or a few projections, as a list. */
  readonly projections: (count: number, list: string) => string;
  readonly projectionRange: (count: number, lowest: string, highest: string) => string;
  /** A projection beside what was last observed. */
  readonly against: (projection: string, observed: string) => string;
  /** Number of figures whose value is unknown. */
  readonly unknownFigures: (count: number) => string;
  /** A scale that leaves zero out. */
  readonly brokenScale: string;
  /** Heading of values that have a mark but no label, and of those that have no mark. */
  readonly alsoDrawn: string;
  readonly notDrawn: string;
  /** How many values have a mark but no label, where a list would be too long. */
  readonly withoutLabel: (count: number) => string;
  /** The unit of an axis, if it is too long for each tick. */
  readonly inUnit: (unit: string) => string;

  /** The last value of a series is its highest or lowest. */
  readonly atHighest: string;
  readonly atLowest: string;
  /** The highest or lowest value of a series stands within it. */
  readonly highestOfSeries: (quantity: string, date: string) => string;
  readonly lowestOfSeries: (quantity: string, date: string) => string;
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
    /** How many times the earlier value the later one is, from 2 on, after the amount of the change; `exact`, or more than that. */
    readonly times: (n: number, printed: string, exact: boolean) => string;
    /** The change as a share of the earlier value. */
    readonly share: (percent: string) => string;
    /** A change of rank by so many places, to a better or to a worse one. */
    readonly places: (n: number, printed: string, better: boolean) => string;
  };
  /** A figure held against another, which is given with its date or label; `change` leads to the figure. */
  readonly comparedWith: (other: string, change: string) => string;
  /** The unit of a difference between percentages, per plural category. */
  readonly percentagePoints: { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  /** Heading of undated values. */
  readonly withoutDate: string;

  /** Text alternative of a map. */
  readonly mapOf: (places: string) => string;
  /** Where a place lies from another one; the distance is rounded. */
  readonly wayFrom: (
    kilometres: string,
    direction: 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw',
    from: string,
  ) => string;
  /** Places too far off for the map, each with its way. */
  readonly beyondMap: (places: string) => string;
  /** The source of the map's outlines, and what its borders mean. */
  readonly mapOrigin: string;
}
