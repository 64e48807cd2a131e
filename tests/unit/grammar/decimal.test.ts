import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  decimalsOf,
  decimalText,
  parseDecimal,
  plainSpelling,
  powerOfTen,
  roundHalfAway,
} from '../../../src/grammar/decimal.ts';

test.each([
  ['12.50', '12.5'],
  ['-0.05', '-0.05'],
  ['007', '7'],
  [1.5e-7, '0.00000015'],
  [1e21, '1000000000000000000000'],
  [-2.5, '-2.5'],
  ['123456789012345678901234567890.12', '123456789012345678901234567890.12'],
])('%s is %s', (typed, text) => {
  expect(decimalText(parseDecimal(typed) ?? powerOfTen(99))).toBe(text);
});

test.each([
  '',
  '.5',
  '5.',
  '+1',
  '1e3',
  '1/3',
  '0.(3)',
  '1,5',
  ' 1',
  '1 ',
  '−1',
  'unknown',
  '0x10',
  '١',
  Number.NaN,
  Infinity,
  '1'.repeat(401),
])('%s is no plain decimal', (typed) => {
  expect(parseDecimal(typed)).toBeUndefined();
});

test.each([
  ['12.50', 2],
  [12.5, 1],
  ['12', 0],
  [1e-7, 7],
  ['unknown', 0],
])('%s is written with %i decimals', (typed, count) => {
  expect(decimalsOf(typed)).toBe(count);
});

test.each([
  ['2.5', 0, '3'],
  ['-2.5', 0, '-3'],
  ['2.4999', 0, '2'],
  ['0.125', 2, '0.13'],
  ['-0.005', 2, '-0.01'],
  ['-0.004', 2, '0.00'],
  ['1250', -2, '1300'],
  ['1249', -2, '1200'],
  ['49', -2, '0'],
])('%s to %i decimals is %s', (typed, decimals, text) => {
  expect(decimalText(parseDecimal(typed) ?? powerOfTen(99), decimals)).toBe(text);
});

test('a number without end is written with twelve decimals', () => {
  expect(decimalText(powerOfTen(0).div(3))).toBe('0.333333333333');
});

test('every finite number keeps its value in plain spelling', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(plainSpelling(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('what is printed reads back as the same number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.nat(20), (digits, decimals) => {
      const value = powerOfTen(-decimals).mul(digits);
      expect(parseDecimal(decimalText(value))?.equals(value)).toBe(true);
      expect(parseDecimal(decimalText(value, decimals))?.equals(value)).toBe(true);
    }),
  );
});

test('rounding moves a number by half a step at most, and halves away from zero', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -3, max: 5 }),
      (above, below, decimals) => {
        const value = powerOfTen(0).mul(above).div(below);
        const rounded = roundHalfAway(value, decimals);
        const half = powerOfTen(-decimals).div(2);
        const distance = rounded.sub(value).abs();
        expect(distance.compare(half)).toBeLessThanOrEqual(0);
        expect(rounded.mul(powerOfTen(decimals)).d).toBe(1n);
        if (distance.equals(half)) expect(rounded.abs().compare(value.abs())).toBe(1);
      },
    ),
  );
});
