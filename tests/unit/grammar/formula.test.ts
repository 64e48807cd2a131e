import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decimal, parseDecimal, powerOfTen } from '../../../src/grammar/decimal.ts';
import { divides, evaluate, type Formula, figureIds, figureIdsIn, parseFormula } from '../../../src/grammar/formula.ts';
import { languageSlips } from '../../support/language-slips.ts';

const values: Readonly<Record<string, string>> = { present: '2500', lost: '0.5', none: '0' };
const amountOf = (id: string): Decimal => parseDecimal(values[id] ?? '') ?? powerOfTen(0);

function read(text: string): Formula {
  const parsed = parseFormula(text);
  if (!parsed.ok) throw new Error(parsed.reason.en);
  return parsed.formula;
}

test.each([
  ['4 * {present}', '10000'],
  ['{present}*4-{lost}', '9999.5'],
  ['2+3*4', '14'],
  ['(2+3)*4', '20'],
  ['2-3-4', '-5'],
  ['100/10/5', '2'],
  ['8/3*3', '8'],
  ['-(2+3)', '-5'],
  ['- - 2', '2'],
  ['2*-3', '-6'],
  ['{ present } / 2', '1250'],
  ['0.1+0.2', '0.3'],
  ['\t1\n+ 1', '2'],
])('%j is %s', (text, expected) => {
  expect(evaluate(read(text), amountOf)).toEqual(parseDecimal(expected));
});

test.each(['1/0', '1/{none}', '5 + 1/(2-2)', '-(1/0)', '1/0*0'])('%s divides by zero', (text) => {
  expect(evaluate(read(text), amountOf)).toBe('division-by-zero');
});

test.each([
  ['', 0, 'The formula ends too early: write a number or {figure id} here.'],
  ['1 +', 3, 'The formula ends too early: write a number or {figure id} here.'],
  ['4 × {a}', 2, 'Write * instead of ×.'],
  ['1,5', 1, 'Write decimals with a point, and no sign between thousands.'],
  ['(1', 0, 'This bracket is not closed.'],
  ['(1 2)', 3, '"2" cannot stand here. Write numbers, {figure id}, + - * / and brackets.'],
  ['1)', 1, '")" cannot stand here. Write numbers, {figure id}, + - * / and brackets.'],
  ['2 * {a', 4, 'This { is not closed.'],
  ['{A b}', 0, 'Write the id of a figure between { and }, for example {troops-present}.'],
  ['1e3', 1, '"e" cannot stand here. Write numbers, {figure id}, + - * / and brackets.'],
  ['𝟙 + 2', 0, '"𝟙" cannot stand here. Write numbers, {figure id}, + - * / and brackets.'],
  ['2.', 1, '"." cannot stand here. Write numbers, {figure id}, + - * / and brackets.'],
  ['('.repeat(100_000), 1000, 'Keep a formula within 1000 characters.'],
  ['('.repeat(900), 50, 'Nest at most 50 brackets or minus signs.'],
  ['-'.repeat(900), 50, 'Nest at most 50 brackets or minus signs.'],
])('%j cannot be read at %i', (text, index, message) => {
  const parsed = parseFormula(text);
  expect(parsed).toMatchObject({ ok: false, index, reason: { en: message } });
  if (!parsed.ok) expect(languageSlips(parsed.reason)).toEqual([]);
});

test.each([
  ['{present} - {lost} / {present}', ['present', 'lost']],
  ['2 + 3', []],
  ['{present} ×', []],
  [undefined, []],
])('the figures in the formula %j are %j', (typed, ids) => {
  expect(figureIdsIn(typed)).toEqual(ids);
});

test('a formula names its figures once each, and whether it divides', () => {
  const formula = read('-({b} + {a-1}) * {b} - 4');
  expect(figureIds(formula)).toEqual(['b', 'a-1']);
  expect(divides(formula)).toBe(false);
  expect(divides(read('2 * (1 + {a} / 4)'))).toBe(true);
});

/** A formula as text, with its value computed by plain fractions. */
const typed = fc.letrec<{ formula: [string, Decimal] }>((tie) => ({
  formula: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: 0, max: 999 }).map((n): [string, Decimal] => [String(n), powerOfTen(0).mul(n)]),
    tie('formula').map(([text, value]): [string, Decimal] => [`-(${text})`, value.neg()]),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '-', '*'), tie('formula'))
      .map(([[left, a], operator, [right, b]]): [string, Decimal] => [
        `(${left}) ${operator} (${right})`,
        operator === '+' ? a.add(b) : operator === '-' ? a.sub(b) : a.mul(b),
      ]),
  ),
})).formula;

test('a formula has the value that plain fractions give', () => {
  fc.assert(
    fc.property(typed, ([text, value]) => {
      const parsed = parseFormula(text);
      fc.pre(parsed.ok);
      const result = evaluate(parsed.formula, amountOf);
      expect(result !== 'division-by-zero' && result.equals(value)).toBe(true);
    }),
  );
});

test('no text makes the reader fail otherwise than by saying where', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.{}()+-*/ ab-é😀') }), (text) => {
      const parsed = parseFormula(text);
      if (!parsed.ok) expect(parsed.index).toBeLessThanOrEqual(text.length);
    }),
  );
});
