import { z } from 'zod';
import { choice } from '../grammar/bilingual.ts';
import { type Precision, parseEdtf, parsePoint } from '../grammar/edtf.ts';
import { intervalPattern, pointPattern } from '../grammar/edtf-pattern.ts';
import { fr } from '../grammar/fr.ts';
import { partOfYearPattern } from '../grammar/part-of-year.ts';
import { advise } from './advice.ts';

const examples: Record<Precision, string> = {
  year: '2022',
  month: '2022-03',
  day: '2024-10-28',
  instant: '2024-10-29T08:00:00+01:00',
};

const french: Record<Precision, string> = {
  year: 'une année',
  month: 'un mois',
  day: 'un jour',
  instant: 'un instant',
};

/** JSON Schema of a date. Allows numbers, since YAML reads a year as one; the intake turns it back into text. */
function spelledAs(pattern: string, orYear: boolean) {
  return { pattern: `^${pattern}$`, ...(orYear && { type: ['string', 'integer'] }) };
}

/** A point in time in one of the precisions (EDTF level 0; ISO 8601-2). */
export function point(...precisions: Precision[]) {
  const example = choice(precisions.map((precision) => examples[precision]));
  const advice = advise(
    `Write a real ${choice(precisions).en}, for example ${example.en}.`,
    fr`Écrivez ${choice(precisions.map((precision) => french[precision])).fr} du calendrier, par exemple ${example.fr}.`,
  );
  return z
    .string(advice)
    .refine((value) => parsePoint(value, precisions) !== undefined, advice)
    .meta(spelledAs(pointPattern(precisions), precisions.includes('year')));
}

/** An interval of days, months or years, open on a side with `..` (EDTF level 1), or a single one. */
export function period() {
  const advice = advise(
    'Write a period, for example 2025, 2025-Q2, 2024-10, 2024-10-01/2024-10-28 or 2024-10/.. while it lasts.',
    fr`Écrivez une période, par exemple 2025, 2025-Q2, 2024-10, 2024-10-01/2024-10-28, ou 2024-10/.. tant qu'elle dure.`,
  );
  return z
    .string(advice)
    .refine((value) => {
      const date = parseEdtf(value);
      return date?.type === 'interval' || (date !== undefined && date.precision !== 'instant');
    }, advice)
    .meta(spelledAs(`(?:${pointPattern(['year', 'month', 'day'])}|${intervalPattern})`, true));
}

/** A day, month, quarter, half or year. */
export function calendarDate() {
  const advice = advise(
    'Write a real day, month, quarter, half or year, for example 2024-10-28, 2024-10, 2024-Q4, 2024-H2 or 2024.',
    fr`Écrivez un jour, un mois, un trimestre, un semestre ou une année du calendrier, par exemple 2024-10-28, 2024-10, 2024-Q4, 2024-H2 ou 2024.`,
  );
  return z
    .string(advice)
    .refine((value) => {
      const date = parseEdtf(value);
      return date?.type === 'interval' ? date.part !== undefined : date !== undefined && date.precision !== 'instant';
    }, advice)
    .meta(spelledAs(`(?:${pointPattern(['year', 'month', 'day'])}|${partOfYearPattern})`, true));
}

/** Any date of the format: a day, month, year, interval or instant. */
export function edtf() {
  const example = choice([...Object.values(examples).slice(0, 3), '2024-Q4', '2024-10-01/2024-10-28']);
  const advice = advise(
    `Write a real day, month, quarter, year, interval or instant, for example ${example.en}.`,
    fr`Écrivez un jour, un mois, un trimestre, une année, un intervalle ou un instant du calendrier, par exemple ${example.fr}.`,
  );
  return z
    .string(advice)
    .refine((value) => parseEdtf(value) !== undefined, advice)
    .meta(spelledAs(`(?:${pointPattern(['year', 'month', 'day', 'instant'])}|${intervalPattern})`, true));
}
