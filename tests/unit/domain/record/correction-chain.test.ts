import { expect, test } from 'vitest';
import { isSameValue, presentValues, recordedQuantity } from '../../../../src/domain/record/correction-chain.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

test.each([
  ['12.50', 12.5, true],
  ['1e3', 1000, false],
  [1e21, '1000000000000000000000', true],
  ['10/12', '10.0/12', true],
  ['10/12', '10', false],
  ['unknown', 'unknown', true],
  ['unknown', 0, false],
  ['unknown/12', 'unknown/12.0', true],
])('%j and %j are the same: %s', (a, b, same) => {
  expect(isSameValue(a, b)).toBe(same);
});

const figure: Figure = { id: 'a', label: 'A', unit: '1', status: 'claimed', sources: ['b'] };

test.each([
  [{ value: '12.50' }, ['12.50']],
  [{ value: 'unknown' }, ['unknown']],
  [{ minValue: 10, maxValue: '12.0' }, ['10/12.0']],
  [{ value: 11, minValue: 10, maxValue: 12 }, [11, '10/12']],
])('%o may stand in the change log as %j', (values, expected) => {
  expect(presentValues({ ...figure, ...values })).toEqual(expected);
});

test('the margin of a value is no other value’s', () => {
  const measured = { ...figure, value: 11, margin: 2, confidence: 95 };
  expect(recordedQuantity(measured, 9)).toMatchObject({ value: 9, margin: undefined, confidence: undefined });
  expect(recordedQuantity(measured, '11.0')).toMatchObject({ value: '11.0', margin: 2, confidence: 95 });
});

test.each([
  [9, { value: 9, minValue: undefined, maxValue: undefined }],
  ['unknown', { value: 'unknown', minValue: undefined, maxValue: undefined }],
  ['10/12.0', { value: undefined, minValue: '10', maxValue: '12.0' }],
])('a record that said %j', (value, expected) => {
  expect(recordedQuantity({ ...figure, value: 11, minValue: 10, maxValue: 12 }, value)).toEqual({
    ...figure,
    ...expected,
  });
});
