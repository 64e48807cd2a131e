import type { Precision } from './edtf.ts';

const month = '[0-9]{4}-(?:0[1-9]|1[0-2])';
const day = `${month}-(?:0[1-9]|[12][0-9]|3[01])`;
const time = '(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?';
const precisions: Readonly<Record<Precision, string>> = {
  year: '[0-9]{4}',
  month,
  day,
  instant: `${day}T${time}(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])`,
};
const known = `(?:${precisions.year}|${month}|${day})`;

/** The spelling of an interval, for tools that know regular expressions only; lets through the 31st of any month. */
export const intervalPattern = `(?:${known}/(?:${known}|\\.\\.)|\\.\\./${known})`;

/** The spelling of a point in time, likewise. */
export function pointPattern(allowed: readonly Precision[]): string {
  return `(?:${allowed.map((precision) => precisions[precision]).join('|')})`;
}
