import { decimalText, plainSpelling } from '../../grammar/decimal.ts';
import { type Formula, parseFormula, type Step } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import { printNumber } from '../quantity/printed-number.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { QuantityRecord } from '../quantity/quantity-record.ts';

/** A part of a formula as readers see it. The value of a figure has the figure's id. */
export interface FormulaPiece {
  readonly text: string;
  readonly figure?: string;
}

const signs: Readonly<Record<Step['operator'], string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/**
 * A formula with the values of its figures: `4 * {present}` becomes "4 × 3 000". Only necessary brackets are printed.
 *
 * @param formula As typed. It is known to be valid.
 * @param figures The figures in the formula. Each has a single value.
 */
export function formulaInWords(formula: string, figures: readonly Figure[], lang: string): FormulaPiece[] {
  const parsed = parseFormula(formula);
  return parsed.ok ? pieces(parsed.formula, figures, lang) : [{ text: formula }];
}

function pieces(formula: Formula, figures: readonly Figure[], lang: string): FormulaPiece[] {
  if (formula.type === 'number') return [{ text: printNumber(decimalText(formula.value), lang) }];
  if (formula.type === 'figure') return [amountOf(formula.id, figures, lang)];
  if (formula.type === 'negative') {
    const of = pieces(formula.of, figures, lang);
    return [{ text: '−' }, ...(formula.of.type === 'chain' || isSigned(of) ? inBrackets(of) : of)];
  }
  const [{ operator }] = formula.steps as [Step];
  const first = pieces(formula.first, figures, lang);
  return [
    ...(isSum(formula.first) && !isAdditive(operator) ? inBrackets(first) : first),
    ...formula.steps.flatMap((step) => {
      const operand = pieces(step.operand, figures, lang);
      const product = step.operand.type === 'chain' && !isAdditive(step.operator);
      const needed = isSum(step.operand) || product || isSigned(operand);
      return [{ text: signs[step.operator] }, ...(needed ? inBrackets(operand) : operand)];
    }),
  ];
}

function amountOf(id: string, figures: readonly Figure[], lang: string): FormulaPiece {
  const figure = figures.find((one) => one.id === id);
  const value = plainSpelling(figure?.value ?? '');
  if (figure === undefined || value === undefined) return { text: `{${id}}` };
  const { notation, mostDigits }: QuantityRecord = figure;
  const printed = { value, unit: '1', notation: notation === 'rank' ? 'standard' : notation, mostDigits } as const;
  return { text: quantityInWords(printed, lang), figure: id };
}

function isSum(formula: Formula): boolean {
  return formula.type === 'chain' && formula.steps.some(({ operator }) => isAdditive(operator));
}

function isAdditive(operator: Step['operator']): boolean {
  return operator === '+' || operator === '-';
}

function isSigned([first]: readonly FormulaPiece[]): boolean {
  return /^[\u200e\u200f\u061c]?−/.test(first?.text ?? '');
}

function inBrackets(inner: readonly FormulaPiece[]): FormulaPiece[] {
  return [{ text: '(' }, ...inner, { text: ')' }];
}
