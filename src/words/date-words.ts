/** How much of a date is known. */
export type DatePrecision = 'year' | 'month' | 'day' | 'instant';

/** A time of day: as numbers, and as `Intl` prints it in the language. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly text: string;
}

/**
 * Periods in words. Points come as `Intl` prints them, without article; `precision` says whether one is needed
 * ("depuis octobre 2024", but "depuis le 28 octobre 2024").
 */
export interface DateWords {
  /** The number of a day in a month, in words of the language: 1ᵉʳ in French. */
  readonly dayOfMonth: (day: string) => string;
  /** An instant: day and time of day. */
  readonly atTime: (day: string, time: TimeOfDay) => string;
  /** A period that began and has not ended. */
  readonly since: (start: string, precision: DatePrecision) => string;
  /** A period that ends and whose beginning is not known. */
  readonly until: (end: string, precision: DatePrecision) => string;
  /** A period with both ends; `start` may leave out what `end` repeats: "1ᵉʳ", "28 octobre 2024". */
  readonly fromTo: (start: string, startPrecision: DatePrecision, end: string, endPrecision: DatePrecision) => string;
}
