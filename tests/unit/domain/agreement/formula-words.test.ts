import { expect, test } from 'vitest';
import { formulaInWords } from '../../../../src/domain/agreement/formula-words.ts';
import type { Figure } from '../../../../src/schema/figure.ts';

const figure = (id: string, value: Figure['value']): Figure => ({
  id,
  label: id,
  value,
  unit: 'soldats',
  status: 'claimed',
  sources: ['a'],
});

test.each([
  ['4 * { present }', '4 × 3 000'],
  ['-{present} * 2', '−3 000 × 2'],
  ['4 - -{present}', '4 − (−3 000)'],
  ['-(1 + 2)', '−(1 + 2)'],
  ['1 - (2 - 3)', '1 − (2 − 3)'],
  ['(1 + 2) * 3 / (4 * 5)', '(1 + 2) × 3 ÷ (4 × 5)'],
  ['(1 * 2) + 3', '1 × 2 + 3'],
])('%s reads %s', (formula, expected) => {
  const text = formulaInWords(formula, [figure('present', 3000)], 'fr').map((piece) => piece.text);
  expect(text.join('').replaceAll('\u202f', ' ')).toBe(expected);
});

test('a formula shows the values of its figures, in the digits of the language', () => {
  const figures = [figure('present', 3000), figure('share', '12.50')];
  expect(formulaInWords('4*{present} - ({share} / 1.5)', figures, 'fr')).toEqual([
    { text: '4' },
    { text: ' × ' },
    { text: '3\u202f000', figure: 'present' },
    { text: ' − ' },
    { text: '12,50', figure: 'share' },
    { text: ' ÷ ' },
    { text: '1,5' },
  ]);
});
