import { expect, test } from 'vitest';
import { formulaInWords } from '../../../../src/domain/agreement/formula-words.ts';
import { quantityInWords } from '../../../../src/domain/quantity/quantity.ts';
import { comparedFigures } from '../../../../src/domain/record/compared-figures.ts';
import type { Figure } from '../../../../src/schema/figure.ts';
import { figureOf } from '../../charts/figure-of.ts';

const before: Partial<Figure> = { id: 'before', value: 9709000000, unit: 'euros' };
const after: Partial<Figure> = { id: 'after', value: 10349000000, unit: 'euros' };

function printed(...figures: Partial<Figure>[]): string[] {
  return comparedFigures(figures.map(figureOf), 'fr').map((figure) =>
    quantityInWords(figure, 'fr').replaceAll(/\s/gu, ' '),
  );
}

const alone = ['9,709 milliards d’euros', '10 349 000 000 euros'];
const together = ['9,709 milliards d’euros', '10,349 milliards d’euros'];

test('figures that nothing joins keep their own notation', () => {
  expect(printed(before, after)).toEqual(alone);
  expect(printed({ ...before, variable: 'a' }, { ...after, variable: 'b' })).toEqual(alone);
  expect(printed(before, { ...after, comparedWith: 'before', unit: 'dollars' })).toEqual([
    '9,709 milliards d’euros',
    '10 349 000 000 dollars',
  ]);
});

test.each([
  ['of one variable', { variable: 'budget' }, { variable: 'budget' }],
  ['of which one is compared with the other', {}, { comparedWith: 'before' }],
  ['of which one is computed from the other', {}, { derivedFrom: '{before} + 640000000' }],
])('figures %s have one notation', (_name, one, other) => {
  expect(printed({ ...before, ...one }, { ...after, ...other })).toEqual(together);
});

test('figures are joined through others', () => {
  expect(printed({ ...before, variable: 'a' }, { id: 'x', variable: 'a', unit: 'euros', value: 7 }, after)).toEqual([
    alone[0],
    '7 euros',
    alone[1],
  ]);
  expect(
    printed({ ...before, comparedWith: 'x' }, { id: 'x', unit: 'euros', value: 7 }, { ...after, comparedWith: 'x' }),
  ).toEqual([together[0], '7 euros', together[1]]);
});

test('a formula has the notation of its figures', () => {
  const figures = comparedFigures(
    [before, after, { id: 'rise', value: 640000000, unit: 'euros', derivedFrom: '{after} - {before}' }].map(figureOf),
    'fr',
  );
  const text = formulaInWords('{after} - {before}', figures, 'fr').map((piece) => piece.text);
  expect(text.join('').replaceAll(/\s/gu, ' ')).toBe('10,349 milliards − 9,709 milliards');
});
