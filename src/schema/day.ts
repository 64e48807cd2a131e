import { z } from 'zod';
import { type Precision, parseEdtf, parsePoint } from '../grammar/edtf.ts';
import { intervalPattern, pointPattern } from '../grammar/edtf-pattern.ts';

const examples: Record<Precision, string> = {
  year: '2022',
  month: '2022-03',
  day: '2024-10-28',
  instant: '2024-10-29T08:00:00+01:00',
};

function or(list: readonly string[]): string {
  return list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} or ${list.at(-1)}`;
}

/** JSON Schema of a date. To YAML a year is a number; the intake makes it text again. */
function spelledAs(pattern: string, orYear: boolean) {
  return { pattern: `^${pattern}$`, ...(orYear && { type: ['string', 'integer'] }) };
}

/** A point in time in one of the given precisions (EDTF level 0; ISO 8601-2). */
export function point(...precisions: Precision[]) {
  const advice = `Write a real ${or(precisions)}, for example ${or(precisions.map((precision) => examples[precision]))}.`;
  return z
    .string(advice)
    .refine((value) => parsePoint(value, precisions) !== undefined, advice)
    .meta(spelledAs(pointPattern(precisions), precisions.includes('year')));
}

/** An interval of days, months or years, open at one side where `..` stands (EDTF level 1). */
export function interval() {
  const advice = 'Write an interval, for example 2024-10-01/2024-10-28 or 2024-10/.. while it lasts.';
  return z
    .string(advice)
    .refine((value) => parseEdtf(value)?.type === 'interval', advice)
    .meta(spelledAs(intervalPattern, false));
}

/** Any date that the format knows: a day, month, year, interval or instant. */
export function edtf() {
  const advice = `Write a real day, month, year, interval or instant, for example ${or([...Object.values(examples).slice(0, 3), '2024-10-01/2024-10-28'])}.`;
  return z
    .string(advice)
    .refine((value) => parseEdtf(value) !== undefined, advice)
    .meta(spelledAs(`(?:${pointPattern(['year', 'month', 'day', 'instant'])}|${intervalPattern})`, true));
}
