import { describe, expect, test } from 'vitest';
import { changeInWords } from '../../../src/charts/trend.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { figureOf } from './figure-of.ts';

type Row = [first: Partial<Figure>, last: Partial<Figure>, lang: string, words: string];

test.each<Row>([
  [
    { value: 3000 },
    { value: 10000 },
    'fr',
    'en hausse de 7 000 soldats, pour atteindre plus du triple du premier chiffre',
  ],
  [
    { value: 3000 },
    { value: 12000 },
    'fr',
    'en hausse de 9 000 soldats, pour atteindre le quadruple du premier chiffre',
  ],
  [{ value: 3000 }, { value: 30000 }, 'fr', 'en hausse de 27 000 soldats, pour atteindre 10 fois le premier chiffre'],
  [{ value: 10000 }, { value: 12000 }, 'fr', 'en hausse de 2 000 soldats, soit 20 %'],
  [{ value: 12000 }, { value: 10000 }, 'fr', 'en baisse de 2 000 soldats, soit environ 17 %'],
  [{ value: 12000 }, { value: 10000 }, 'en', 'down by 2,000 soldats, that is about 17%'],
  [{ value: 12000 }, { value: 10000 }, 'de', 'ein Rückgang um 2.000 soldats, das sind etwa 17 %'],
  [{ value: 12000 }, { value: 10000 }, 'es', 'una disminución de 2000 soldats, es decir, alrededor de 17 %'],
  [{ value: 3000 }, { value: 6000 }, 'es', 'un aumento de 3000 soldats, hasta el doble de la primera cifra'],
  [{ value: 3000 }, { value: 7000 }, 'es', 'un aumento de 4000 soldats, hasta más del doble de la primera cifra'],
  [{ value: 3000 }, { value: 9000 }, 'ar', 'زيادة قدرها ٦٬٠٠٠ soldats، لتبلغ القيمة ٣ أمثال الرقم الأول'],
])('%j then %j in %s: %s', (first, last, lang, words) => {
  expect(changeInWords(figureOf(first), figureOf(last), lang).replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

describe('a change is', () => {
  const said = (first: Partial<Figure>, last: Partial<Figure>, lang = 'en') =>
    changeInWords(figureOf({ unit: 'km', ...first }), figureOf({ unit: 'km', ...last }), lang).replace(/\u00a0/g, ' ');

  test('only as clear as the margins let it be', () => {
    expect(said({ value: 10, margin: 2 }, { value: 13, margin: 2 })).toBe('no clear change');
    expect(said({ value: 10, margin: 1 }, { value: 13, margin: '1.5' })).toBe('up');
  });

  test('none between equal numbers, however they are written', () => {
    expect(said({ value: '2.50' }, { value: 2.5 })).toBe('unchanged');
  });

  test('no share of zero, of what is below it, or across it', () => {
    expect(said({ value: 0 }, { value: 4 })).toBe('up by 4 km');
    expect(said({ value: -2 }, { value: 4 })).toBe('up by 6 km');
    expect(said({ value: 2 }, { value: -4 })).toBe('down by 6 km');
  });

  test('never told as everything or nothing by rounding', () => {
    expect(said({ value: 10000 }, { value: 1 })).toBe('down by 9,999 km, that is 99.99%');
    expect(said({ value: 30000 }, { value: 1 })).toBe('down by 29,999 km, that is about 99.997%');
    expect(said({ value: 30000 }, { value: 30001 })).toBe('up by 1 km, that is about 0.003%');
    expect(said({ value: 5 }, { value: 0 })).toBe('down by 5 km, that is 100%');
  });

  test('no multiple that nobody pictures', () => {
    expect(said({ value: 3 }, { value: 300 })).toMatch(/100 times/);
    expect(said({ value: 3 }, { value: 3_000_000 })).toBe('up by 2,999,997 km');
  });

  test('in points between percentages', () => {
    expect(said({ value: 50, unit: '%' }, { value: 52, unit: '%' }, 'fr')).toBe('en hausse de 2 points');
    expect(said({ value: 51, unit: '%' }, { value: 50, unit: '%' })).toBe('down by 1 percentage point');
  });

  test('exact in decimals that no float can hold', () => {
    expect(said({ value: '0.1' }, { value: '0.3' })).toBe('up by 0.2 km, to 3 times the first figure');
  });

  test('unclear where ranges meet, or bounds leave it open', () => {
    expect(said({ minValue: 1, maxValue: 4 }, { minValue: 4, maxValue: 6 })).toBe('no clear change');
    expect(said({ value: 4, qualifier: 'at-least' }, { value: 9 })).toBe('no clear change');
    expect(said({ value: 'unknown' }, { value: 9 })).toBe('no clear change');
    expect(said({ value: 9, qualifier: 'about' }, { value: 9 })).toBe('no clear change');
  });

  test('a direction without amount where only that is certain', () => {
    expect(said({ minValue: 1, maxValue: 4 }, { minValue: 5, maxValue: 6 })).toBe('up');
    expect(said({ value: 8, qualifier: 'at-most' }, { value: 10, qualifier: 'at-least' })).toBe('up');
    expect(said({ value: 9, qualifier: 'at-least' }, { value: 8 })).toBe('down');
  });
});
