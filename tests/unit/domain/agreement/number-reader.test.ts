import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../../src/domain/agreement/number-reader.ts';
import { printNumber } from '../../../../src/domain/quantity/printed-number.ts';
import { decimalText, parseDecimal, powerOfTen } from '../../../../src/grammar/decimal.ts';

/** The numbers of a text as plain decimals; `?` where the language would not write them so. */
const values = (text: string, lang: string) =>
  readNumbers(text, lang).map(({ value }) => (value === undefined ? '?' : decimalText(value)));

const nbsp = '\u00a0';
const nnbsp = '\u202f';
const thin = '\u2009';

describe.each<[string, readonly (readonly [string, readonly string[]])[]]>([
  [
    'fr',
    [
      ['10 000 soldats', ['10000']],
      [`1${nbsp}234${nnbsp}567${thin}890,12`, ['1234567890.12']],
      ['10000', ['10000']],
      ['3.000', ['?']],
      ['51.9 %', ['?']],
      ['1.234,5', ['?']],
      ['1,2 million', ['1200000']],
      ['12 M€', ['12000000']],
      ['12 Md€ et 3 Mds d’euros', ['12000000000', '3000000000']],
      ['40 k€', ['40000']],
      ['12 M d’euros', ['12000000']],
      ['12 m', ['12']],
      ['10 constructor', ['10']],
      ['5 mille milliards', ['5000000000000']],
      ['3 millions de milliards', ['3000000000000000']],
      ['20 milliers de soldats', ['20000']],
      ['10 millionnaires', ['10']],
      ['en 2024 300 soldats', ['2024', '300']],
      ['12 3456', ['12', '3456']],
      ['−5 %', ['-5']],
      ['-5 à -10', ['-5', '-10']],
      ['10-12, 10 - 12, 10–12, 10 -12', ['10', '12', '10', '12', '10', '12', '10', '12']],
      ['10 %-12 %', ['10', '12']],
      ['CO2, km2, G7, Covid-19, A320', []],
      ['CO2 300 t', ['300']],
      ['x_1', []],
      ['EUR10, US$12', ['10', '12']],
      ['28.10.2024', ['?']],
      ['10:30', ['10', '30']],
      ['dix mille', []],
      ['le 1ᵉʳ', ['1']],
      ['10½, 3 ¾ %, ½ et 1,5½', ['10.5', '3.75', '0.5', '?']],
    ],
  ],
  [
    'en',
    [
      ['10,000 soldiers', ['10000']],
      ['1,234,567.89', ['1234567.89']],
      [`10${thin}000`, ['10000']],
      ['3.000', ['3']],
      ['12,34', ['?']],
      ['1.234,5', ['?']],
      ['.5', ['0.5']],
      ['$1.5bn', ['1500000000']],
      ['€12m', ['12000000']],
      ['12m', ['12']],
      ['1.2-million', ['1200000']],
      ['$40k', ['40000']],
      ['-$12', ['-12']],
      ['3 hundred thousand', ['300000']],
      ['12 MXN', ['12']],
    ],
  ],
  [
    'de',
    [
      ['3.000', ['3000']],
      ['10 000', ['10000']],
      ['1.234.567,89', ['1234567.89']],
      ["1'234,5", ['1234.5']],
      ['1,2 Mio. Euro', ['1200000']],
      ['3 Mrd. Euro', ['3000000000']],
      ['10 Tsd.', ['10000']],
      ['3.5', ['?']],
    ],
  ],
  [
    'es',
    [
      ['3.000', ['3000']],
      ['10 000', ['10000']],
      ['1234,5', ['1234.5']],
      ['10 mil millones', ['10000000000']],
      ['1,2 millones', ['1200000']],
    ],
  ],
  [
    'ar',
    [
      ['١٢٬٣٤٥٫٦', ['12345.6']],
      ['12,345.6', ['12345.6']],
      ['نحو 10 آلاف جندي', ['10000']],
      ['ما بين 10 و12 مليون', ['10', '12000000']],
      ['الـ500 جندي', ['500']],
    ],
  ],
  ['es-MX', [['1,234.5', ['1234.5']]]],
  ['de-CH', [['1’234.5', ['1234.5']]]],
  ['fr-CH', [['1’234,5 et 12.50', ['1234.5', '12.5']]]],
  ['en-IN', [['12,34,567.8', ['1234567.8']]]],
  ['it', [['1.234,5', ['1234.5']]]],
  ['zh', [['约10,000名士兵', ['10000']]]],
])('%s', (lang, table) => {
  test.each(table)('%j says %j', (text, expected) => {
    expect(values(text, lang)).toEqual(expected);
  });
});

test('a number is located with its sign and the words that multiply it', () => {
  const text = 'de −1,2 million de tonnes';
  const [number] = readNumbers(text, 'fr');
  expect(
    number && [text.slice(number.index, number.index + number.length), text.slice(number.index, number.end)],
  ).toEqual(['−1,2', '−1,2 million']);
});

test.each([
  ['10 000', 4],
  ['10 900', 2],
  ['478', 0],
  ['52,0', -1],
  ['1,2 million', 5],
  ['10 millions', 7],
  ['0', 0],
])('the last significant digit of %s stands at 10^%i', (text, place) => {
  expect(readNumbers(text, 'fr')[0]?.lastPlace).toBe(place);
});

test.each([
  ['10 à 12 millions', [6, 0]],
  ['10-12 millions', [6, 0]],
  ['10, 12 ou 15 milliards', [9, 9, 0]],
  ['900 000 et, plus tard, 12 millions', [0, 0]],
  ['10 € et 12 M€', [0, 0]],
])('the numbers of %s share a scale: %j', (text, expected) => {
  expect(readNumbers(text, 'fr').map(({ sharedScale }) => sharedScale)).toEqual(expected);
});

test('what a language prints reads back as the same number', () => {
  const lang = fc.constantFrom(
    'fr',
    'en',
    'de',
    'es',
    'ar',
    'fr-CH',
    'de-CH',
    'de-AT',
    'es-MX',
    'ar-EG',
    'ar-MA',
    'en-IN',
    'pt',
    'fa',
    'hi',
  );
  const digits = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
  fc.assert(
    fc.property(lang, digits, fc.nat(6), (tag, units, decimals) => {
      const plain = decimalText(powerOfTen(-decimals).mul(units), decimals);
      const [number, ...more] = readNumbers(`± ${printNumber(plain, tag)}.`, tag);
      expect(more).toEqual([]);
      expect(number?.value).toEqual(parseDecimal(plain));
    }),
  );
});

test('long and hostile texts are read in time', () => {
  const pieces = ['1', '1 ', '1.', '-1', '€', ' ', '1 000', '١', ',', '1:'];
  const started = performance.now();
  for (const piece of pieces) readNumbers(piece.repeat(20_000), 'fr');
  expect(performance.now() - started).toBeLessThan(20_000);
});
