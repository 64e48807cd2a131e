import type { Precision } from './edtf.ts';
import { partOfYearPattern } from './part-of-year.ts';

const month = '[0-9]{4}-(?:0[1-9]|1[0-2])';
const day = `${month}-(?:0[1-9]|[12][0-9]|3[01])`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?';
const precisions: Readonly<Record<Precision, string>> = {
  year: '[0-9]{4}',
  month,
  day,
  instant: `${day}T${time}(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])`,
};
const known = `(?:${precisions.year}|${month}|${day}|${partOfYearPattern})`;

/** Regular expression source for intervals, quarters and halves, for tools that accept nothing else. Accepts the 31st of any month. */
export const intervalPattern = `(?:${partOfYearPattern}|${known}/(?:${known}|\\.\\.)|\\.\\./${known})`;

/** Regular expression source for points in time, equally lenient. */
export function pointPattern(allowed: readonly Precision[]): string {
  return `(?:${allowed.map((precision) => precisions[precision]).join('|')})`;
}
