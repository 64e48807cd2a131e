/** A quarter or a half of a year. */
export interface PartOfYear {
  readonly year: string;
  /** Into how many parts the year is divided. */
  readonly of: 2 | 4;
  /** Which of them, from 1. */
  readonly n: number;
  /** As `YYYY-MM-DD`. */
  readonly firstDay: string;
  readonly lastDay: string;
}

/** Regular expression source for quarters and halves: as newsrooms type them, and as EDTF level 2 does (33–36, 40–41). */
export const partOfYearPattern = '[0-9]{4}-(?:Q[1-4]|H[12]|3[3-6]|4[01])';

const typed = /^([0-9]{4})-(?:Q([1-4])|H([12])|3([3-6])|4([01]))$/;
const lastDays: Readonly<Record<number, number>> = { 3: 31, 6: 30, 9: 30, 12: 31 };

/** A date for machines: a quarter or half as the interval of its days (ISO 8601), anything else as typed. */
export function daysOf(text: string): string {
  const part = parsePartOfYear(text);
  return part === undefined ? text : `${part.firstDay}/${part.lastDay}`;
}

/** Reads `2025-Q2` or `2025-34`, `2025-H1` or `2025-40`; undefined for any other text. */
export function parsePartOfYear(text: string): PartOfYear | undefined {
  const [, year, quarter, half, season, semester] = typed.exec(text) ?? [];
  if (year === undefined) return undefined;
  const of = quarter === undefined && season === undefined ? 2 : 4;
  const n = Number(quarter ?? half ?? (season === undefined ? Number(semester) + 1 : Number(season) - 2));
  const [first, last] = [((n - 1) * 12) / of + 1, (n * 12) / of];
  const month = (number: number) => `${year}-${String(number).padStart(2, '0')}`;
  return { year, of, n, firstDay: `${month(first)}-01`, lastDay: `${month(last)}-${lastDays[last]}` };
}
