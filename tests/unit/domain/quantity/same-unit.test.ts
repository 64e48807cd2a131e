import { expect, test } from 'vitest';
import { isSameUnit } from '../../../../src/domain/quantity/same-unit.ts';

test.each([
  ['km²', 'km²', true],
  ['km²', 'm²', false],
  ['soldats', { one: 'soldat', other: 'soldats' }, true],
  ['soldat', { one: 'soldat', other: 'soldats' }, false],
  [{ one: 'soldat', other: 'soldats' }, { other: 'soldats' }, true],
  [{ one: 'soldat', other: 'soldats' }, { one: 'soldate', other: 'soldats' }, false],
])('%j and %j are one unit: %s', (a, b, same) => {
  expect(isSameUnit(a, b)).toBe(same);
  expect(isSameUnit(b, a)).toBe(same);
});
