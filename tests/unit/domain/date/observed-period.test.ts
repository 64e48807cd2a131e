import { expect, test } from 'vitest';
import { observedPeriod } from '../../../../src/domain/date/observed-period.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const figure = (fields: Partial<Figure>): Figure => ({
  id: 'x',
  label: 'X',
  value: 1,
  unit: '1',
  status: 'confirmed',
  ...fields,
});

test.each<[string[], string | undefined]>([
  [[], undefined],
  [['2024-10-28'], '2024-10-28'],
  [['2024-10-28', '2024-10-28'], '2024-10-28'],
  [['2024-10-28', '2022-03'], '2022-03/2024-10-28'],
  [['2024-10-28', '2024-10'], '2024-10'],
  [['2024-10-01/2024-10-28', '2024-09-30'], '2024-09-30/2024-10-28'],
  [['2024-10/..', '2024-10-28'], '2024-10/..'],
  [['../2024-10', '2024-10-28'], '../2024-10'],
])('observations of %j span %s', (dates, expected) => {
  const figures = dates.map((date) =>
    figure(date.includes('/') ? { observationPeriod: date } : { observationDate: date }),
  );
  expect(observedPeriod(figures).edtf).toBe(expected);
});

test('figures without a date are counted, unless they are computed from others or no longer relied on', () => {
  const figures = [figure({}), figure({ derivedFrom: '2 * {x}' }), figure({ rank: 'deprecated' })];
  expect(observedPeriod(figures)).toEqual({ edtf: undefined, undated: 1 });
});

test('a figure that is no longer relied on does not stretch the period', () => {
  const figures = [figure({ observationDate: '2024-10-28' }), figure({ observationDate: '2020', rank: 'deprecated' })];
  expect(observedPeriod(figures).edtf).toBe('2024-10-28');
});
