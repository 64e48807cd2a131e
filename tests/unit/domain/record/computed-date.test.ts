import { expect, test } from 'vitest';
import { observedIn } from '../../../../src/domain/date/observed.ts';
import { withComputedDate } from '../../../../src/domain/record/computed-date.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import { figureOf } from '../../charts/figure-of.ts';

const dateOf = (derivedFrom: string, parts: readonly Partial<Figure>[], own: Partial<Figure> = {}) => {
  const figure = figureOf({ id: 'computed', derivedFrom, ...own });
  return observedIn(withComputedDate(figure, [...parts.map(figureOf), figure]));
};

const may: Partial<Figure> = { id: 'may', observationDate: '2024-05' };
const june: Partial<Figure> = { id: 'june', observationDate: '2024-06' };

test.each([
  ['4 * {may}', [may], '2024-05'],
  ['{june} - {may}', [may, june], '2024-05/2024-06'],
  ['{may} + {rest}', [may, { id: 'rest', observationPeriod: '2024-06-01/..' }], '2024-05/..'],
  ['2 * {twice}', [may, { id: 'twice', derivedFrom: '2 * {may}' }], '2024-05'],
  ['2 * {old}', [{ ...may, id: 'old', rank: 'deprecated' as const }], '2024-05'],
  ['{quarter} / 3', [{ id: 'quarter', observationDate: '2024-Q2' }], '2024-Q2'],
])('%s has the time of its parts', (formula, parts, expected) => {
  expect(dateOf(formula, parts)).toBe(expected);
});

test.each([
  ['a part without a date', '{may} + {never}', [may, { id: 'never' }]],
  ['no parts', '2 + 2', [may]],
  ['parts that go round in a circle', '{b}', [{ id: 'b', derivedFrom: '{computed}' }]],
])('%s gives none', (_name, formula, parts) => {
  expect(dateOf(formula, parts)).toBeUndefined();
});

test('a date of its own stays', () => {
  expect(dateOf('4 * {may}', [may], { observationDate: '2020' })).toBe('2020');
});
