import type { Bilingual } from './bilingual.ts';
import type { Decimal } from './decimal.ts';
import { FormulaReader, Unreadable } from './formula-reader.ts';
import { fr } from './fr.ts';

/** A parsed `derivedFrom`. Sums and products are lists, so long ones do not nest. */
export type Formula =
  | { readonly type: 'number'; readonly value: Decimal }
  | { readonly type: 'figure'; readonly id: string }
  | { readonly type: 'negative'; readonly of: Formula }
  | { readonly type: 'chain'; readonly first: Formula; readonly steps: readonly Step[] };

/** A step of a sum (`+`, `-`) or of a product (`*`, `/`). */
export interface Step {
  readonly operator: '+' | '-' | '*' | '/';
  readonly operand: Formula;
}

export type ParsedFormula =
  | { readonly ok: true; readonly formula: Formula }
  | { readonly ok: false; readonly index: number; readonly reason: Bilingual };

const longest = 1000;

/** Parses numbers, `{figure id}`, `+ - * /`, unary minus and brackets. `index` of an error counts UTF-16 units. */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > longest)
    return {
      ok: false,
      index: longest,
      reason: {
        en: `Keep a formula within ${longest} characters.`,
        fr: fr`Tenez une formule en ${longest} caractères.`,
      },
    };
  try {
    return { ok: true, formula: new FormulaReader(text).whole() };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, index: error.index, reason: error.reason };
    throw error;
  }
}

/** The ids in a formula, each once, in order of first use. */
export function figureIds(formula: Formula): string[] {
  return [...new Set(parts(formula).flatMap((part) => (part.type === 'figure' ? [part.id] : [])))];
}

/** The ids in a formula as typed; none where it is missing or cannot be read, which `derived-mismatch` tells its editor. */
export function figureIdsIn(formula: string | undefined): string[] {
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  return parsed?.ok === true ? figureIds(parsed.formula) : [];
}

/** Whether a formula divides, so that its value may have no end of decimals. */
export function divides(formula: Formula): boolean {
  return parts(formula).some((part) => part.type === 'chain' && part.steps.some((step) => step.operator === '/'));
}

/** Evaluates a formula exactly. */
export function evaluate(formula: Formula, amountOf: (id: string) => Decimal): Decimal | 'division-by-zero' {
  if (formula.type === 'number') return formula.value;
  if (formula.type === 'figure') return amountOf(formula.id);
  if (formula.type === 'negative') {
    const value = evaluate(formula.of, amountOf);
    return value === 'division-by-zero' ? value : value.neg();
  }
  let result = evaluate(formula.first, amountOf);
  for (const { operator, operand } of formula.steps) {
    const right = evaluate(operand, amountOf);
    if (result === 'division-by-zero' || right === 'division-by-zero') return 'division-by-zero';
    if (operator === '/' && right.n === 0n) return 'division-by-zero';
    result = apply(operator, result, right);
  }
  return result;
}

function apply(operator: Step['operator'], left: Decimal, right: Decimal): Decimal {
  if (operator === '+') return left.add(right);
  if (operator === '-') return left.sub(right);
  return operator === '*' ? left.mul(right) : left.div(right);
}

function parts(formula: Formula): Formula[] {
  if (formula.type === 'negative') return [formula, ...parts(formula.of)];
  if (formula.type !== 'chain') return [formula];
  return [formula, ...parts(formula.first), ...formula.steps.flatMap((step) => parts(step.operand))];
}
