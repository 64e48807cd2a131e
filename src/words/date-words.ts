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
  /** An instant in running text, which says full hours as people do: "à 16 heures", "um 16 Uhr". */
  readonly atTime: (day: string, time: TimeOfDay) => string;
  /** An instant among others in a list, as a clock shows it: "à 16 h 00". */
  readonly atClockTime: (day: string, time: TimeOfDay) => string;
  /** When something was: "en 2022", "le 28 octobre 2024". */
  readonly on: (date: string, precision: DatePrecision) => string;
  /** A quarter or a half of a year, the year last. */
  readonly quarter: (n: number, year: string) => string;
  readonly half: (n: number, year: string) => string;
  /** A period that began and has not ended. */
  readonly since: (start: string, precision: DatePrecision) => string;
  /** A period with an end and no known start. */
  readonly until: (end: string, precision: DatePrecision) => string;
  /** A period with both ends; `start` may omit what `end` repeats: "1ᵉʳ", "28 octobre 2024". */
  readonly fromTo: (start: string, startPrecision: DatePrecision, end: string, endPrecision: DatePrecision) => string;
}
