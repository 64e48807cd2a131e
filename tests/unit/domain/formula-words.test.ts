import { expect, test } from 'vitest';
import { formulaInWords } from '../../../src/domain/formula-words.ts';
import type { Figure } from '../../../src/schema/figure.ts';

const figure = (id: string, value: Figure['value']): Figure => ({
  id,
  label: id,
  value,
  unit: 'soldats',
  status: 'claimed',
  sources: ['a'],
});

test('a formula shows the values of its figures, in the digits of the language', () => {
  const figures = [figure('present', 3000), figure('share', '12.50')];
  expect(formulaInWords('4*{present} - ({share} / 1.5)', figures, 'fr')).toEqual([
    { text: '4' },
    { text: ' × ' },
    { text: '3\u202f000', figure: 'present' },
    { text: ' − ' },
    { text: '(' },
    { text: '12,50', figure: 'share' },
    { text: ' ÷ ' },
    { text: '1,5' },
    { text: ')' },
  ]);
});
