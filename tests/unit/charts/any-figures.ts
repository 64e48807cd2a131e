import fc from 'fast-check';
import type { Figure } from '../../../src/schema/figure.ts';
import { figureOf } from './figure-of.ts';

const year = fc.integer({ min: 1900, max: 2100 });
const two = (number: number) => String(number).padStart(2, '0');
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${two(d)}`);

/** A date of any precision, or a period that may be open. */
export const anyDate = fc.oneof(
  year.map(String),
  month,
  day,
  day.map((text) => `${text}T08:30:00+02:00`),
  fc.tuple(day, day).map((days) => days.toSorted().join('/')),
  day.map((text) => `${text}/..`),
  day.map((text) => `../${text}`),
);

const number = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: 0, max: 3_000_000 }),
  fc.integer({ min: 1, max: 99 }).map((hundredths) => `${hundredths % 7}.${two(hundredths)}`),
);
const quantity: fc.Arbitrary<Partial<Figure>> = fc.oneof(
  number.map((value) => ({ value })),
  fc.tuple(number, number).map(([a, b]) => {
    const [minValue, maxValue] = [a, b].toSorted((one, other) => Number(one) - Number(other));
    return { minValue: minValue ?? 0, maxValue: maxValue ?? 0 };
  }),
  fc.record({
    value: number,
    qualifier: fc.constantFrom('about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'),
  }),
  fc.constant({ value: 'unknown' }),
);
const name = fc.constantFrom('Kiev', 'Washington', 'Agence France-Presse, d’après l’ISW', 'الأمم المتحدة');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Figures of one variable as editors may write them, in every combination. */
export const anyFigures: fc.Arbitrary<Figure[]> = fc
  .array(
    fc.tuple(
      quantity,
      fc.record({
        status: fc.constantFrom('confirmed', 'estimated', 'claimed', 'projected', 'disputed'),
        rank: fc.constantFrom('normal', 'normal', 'preferred', 'deprecated'),
      }),
      maybe(name),
      maybe(name),
      maybe(anyDate),
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((list) =>
    list.map(([amount, state, attributedTo, observationAbout, observationPeriod], index) =>
      figureOf({
        id: `f-${index}`,
        ...(amount as Partial<Figure>),
        ...(state as Partial<Figure>),
        ...(attributedTo !== undefined && { attributedTo }),
        ...(observationAbout !== undefined && { observationAbout }),
        ...(observationPeriod !== undefined && { observationPeriod }),
      }),
    ),
  );
