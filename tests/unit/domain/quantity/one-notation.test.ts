import { expect, test } from 'vitest';
import { inOneNotation } from '../../../../src/domain/quantity/one-notation.ts';
import { quantityInWords } from '../../../../src/domain/quantity/quantity.ts';
import type { QuantityRecord } from '../../../../src/domain/quantity/quantity-record.ts';

function printed(lang: string, unit: string, ...records: Partial<QuantityRecord>[]): string[] {
  return inOneNotation(
    records.map((record) => ({ unit, ...record })),
    lang,
  ).map((record) =>
    quantityInWords(record, lang)
      .replaceAll(/\s/gu, ' ')
      .replaceAll(/\p{Cf}/gu, ''),
  );
}

test.each([
  ['fr', 'habitants', ['9,709 milliards d’habitants', '10,349 milliards d’habitants']],
  ['en', 'people', ['9.709 billion people', '10.349 billion people']],
  ['de', 'Menschen', ['9,709 Milliarden Menschen', '10,349 Milliarden Menschen']],
  ['es', 'habitantes', ['9,709 mil millones de habitantes', '10,349 mil millones de habitantes']],
  ['ar', 'نسمة', ['٩٫٧٠٩ مليار نسمة', '١٠٫٣٤٩ مليار نسمة']],
])('in %s, two numbers on both sides of a power of ten have one notation', (lang, unit, expected) => {
  expect(printed(lang, unit, { value: 9709000000 }, { value: 10349000000 })).toEqual(expected);
});

test.each([
  ['fr', ['2 700 000 habitants', '16 141 241 habitants', '12 000 habitants']],
  ['en', ['2,700,000 habitants', '16,141,241 habitants', '12,000 habitants']],
])('in %s, no number has a scale word where one would need too many digits', (lang, expected) => {
  expect(printed(lang, 'habitants', { value: 2700000 }, { value: 16141241 }, { value: 12000 })).toEqual(expected);
});

test('numbers that agree by themselves stay as they are', () => {
  expect(printed('fr', 'euros', { value: 9709000000 }, { value: 640000000 })).toEqual([
    '9,709 milliards d’euros',
    '640 millions d’euros',
  ]);
  expect(printed('fr', 'euros', { value: 10349000000 }, { value: 12345000000 })).toEqual([
    '10 349 000 000 euros',
    '12 345 000 000 euros',
  ]);
});

test('bounds and margins count, and what an editor asked for stays', () => {
  expect(printed('en', 'people', { minValue: 9709000000, maxValue: 10349000000 }, { value: 9000000000 })).toEqual([
    'between 9.709 and 10.349 billion people',
    '9 billion people',
  ]);
  expect(printed('en', 'people', { value: 9000000, margin: 20 }, { value: 8000000 })).toEqual([
    '9,000,000 ± 20 people',
    '8,000,000 people',
  ]);
  expect(printed('en', 'people', { value: 9000000, notation: 'standard' }, { value: 8000000 })).toEqual([
    '9,000,000 people',
    '8 million people',
  ]);
});
