import { plainSpelling } from '../grammar/decimal.ts';
import type { Figure } from '../schema/figure.ts';
import { printNumber } from './printed-number.ts';

/** A piece of a formula as readers see it; the value of a figure names the figure. */
export interface FormulaPiece {
  readonly text: string;
  readonly figure?: string;
}

const signs: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ', '+': ' + ', '-': ' − ' };

/**
 * A formula with the values of its figures: `4 * {present}` becomes "4 × 3 000".
 *
 * @param formula As typed, and checked before.
 * @param figures Those that the formula names, each with a single value.
 */
export function formulaInWords(formula: string, figures: readonly Figure[], lang: string): FormulaPiece[] {
  const tokens = formula.match(/\{[^}]*\}|[0-9.]+|\S/g) ?? [];
  return tokens.map((token) => {
    const figure = figures.find(({ id }) => token === `{${id}}`);
    const value = plainSpelling(figure?.value ?? '');
    if (figure !== undefined && value !== undefined) return { text: printNumber(value, lang), figure: figure.id };
    return { text: /^[0-9]/.test(token) ? printNumber(token, lang) : (signs[token] ?? token) };
  });
}
