import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivations } from '../../../../src/domain/agreement/derived-figure.ts';

function derive(derivedFrom: string, value: string | number, others: Record<string, string | number> = {}) {
  const figures = Object.entries(others).map(([id, amount]) => ({ id, value: amount }));
  return derivations([{ id: 'it', value, derivedFrom }, ...figures]).get('it');
}

test.each([
  ['4 * {a}', 12000, { a: 3000 }],
  ['0.1 + 0.2', 0.3, {}],
  ['{a} / 3', '33.33', { a: 100 }],
  ['1 / 8', '0.13', {}],
  ['-1 / 8', '-0.13', {}],
  ['{a} - {b}', '-0.0', { a: '1.50', b: 1.5 }],
])('%s is %s', (formula, value, others) => {
  expect(derive(formula, value, others)).toEqual({ type: 'same' });
});

test.each([
  ['4 * {a}', 11000, { a: 3000 }, { type: 'other', value: '12000' }],
  ['1 / 8', '0.12', {}, { type: 'other', value: '0.13' }],
  ['0.125 * 1', '0.13', {}, { type: 'other', value: '0.125' }],
  ['1 / ({a} - 1)', 1, { a: 1 }, { type: 'division-by-zero' }],
  ['{a}', 1, { a: 'unknown' }, { type: 'no-single-value', id: 'a' }],
  ['2', 'unknown', {}, { type: 'no-single-value', id: 'it' }],
  ['{b}', 1, {}, { type: 'unknown-figure' }],
  ['{it}', 1, {}, { type: 'circle', through: ['it', 'it'] }],
])('%s for %s with %o: %o', (formula, value, others, expected) => {
  expect(derive(formula, value, others)).toEqual(expected);
});

test('a long chain of figures is no circle', () => {
  const figures = Array.from({ length: 1000 }, (_, index) => ({
    id: `f${index}`,
    value: 1,
    derivedFrom: `{f${index + 1}}`,
  }));
  const results = derivations([...figures, { id: 'f1000', value: 1 }]);
  expect(new Set(Array.from(results.values(), ({ type }) => type))).toEqual(new Set(['same']));
});

test('a long ring of figures is found once and told briefly', () => {
  const figures = Array.from({ length: 3000 }, (_, index) => ({
    id: `f${index}`,
    value: 1,
    derivedFrom: `{f${(index + 1) % 3000}}`,
  }));
  const begun = performance.now();
  const results = derivations([...figures, { id: 'outside', value: 1, derivedFrom: '{f0}' }]);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(results.get('f2999')).toEqual({
    type: 'circle',
    through: ['f2999', 'f0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', '…', 'f2999'],
  });
  expect(results.get('outside')).toEqual({ type: 'same' });
});

test('two circles that share a figure', () => {
  const figures = [
    { id: 'a', value: 1, derivedFrom: '{b} + {c}' },
    { id: 'b', value: 1, derivedFrom: '{a}' },
    { id: 'c', value: 1, derivedFrom: '{a}' },
  ];
  expect(derivations(figures).get('c')).toEqual({ type: 'circle', through: ['c', 'a', 'c'] });
});

test('a sum of figures is what adding them gives', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }), (amounts) => {
      const others = Object.fromEntries(amounts.map((amount, index) => [`a${index}`, amount]));
      const formula = Object.keys(others)
        .map((id) => `{${id}}`)
        .join(' + ');
      const sum = amounts.reduce((total, amount) => total + amount, 0);
      expect(derive(formula, sum, others)).toEqual({ type: 'same' });
      expect(derive(formula, sum + 1, others)).toEqual({ type: 'other', value: String(sum) });
    }),
  );
});
