/** The precision of a date. */
export type DatePrecision = 'year' | 'month' | 'day' | 'instant';

/** A time of day: as numbers, and as `Intl` formats it in the language. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly text: string;
}

/**
 * Periods in words. Points are formatted by `Intl`, without article; `precision` decides whether one is needed
 * ("depuis octobre 2024", but "depuis le 28 octobre 2024").
 */
export interface DateWords {
  /** The day of a month in words: 1ᵉʳ in French. */
  readonly dayOfMonth: (day: string) => string;
  /** An instant: day and time of day. */
  readonly atTime: (day: string, time: TimeOfDay) => string;
  /** A period that began and has not ended. */
  readonly since: (start: string, precision: DatePrecision) => string;
  /** A period with an end and no known start. */
  readonly until: (end: string, precision: DatePrecision) => string;
  /** A period with both ends; `start` may omit what `end` repeats: "1ᵉʳ", "28 octobre 2024". */
  readonly fromTo: (start: string, startPrecision: DatePrecision, end: string, endPrecision: DatePrecision) => string;
}
