import type { Bilingual } from '../../grammar/bilingual.ts';
import { type Decimal, decimalsOf, decimalText, parseDecimal, roundHalfAway } from '../../grammar/decimal.ts';
import { divides, evaluate, type Formula, figureIds, parseFormula } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import { formulaCircles } from './formula-circle.ts';

/** The outcome of evaluating the formula of a figure. */
export type Derivation =
  | { readonly type: 'same' }
  | { readonly type: 'division-by-zero' }
  /** `value` is the result of the formula, in plain notation. */
  | { readonly type: 'other'; readonly value: string }
  | { readonly type: 'unreadable'; readonly reason: Bilingual }
  /** `through` lists the figures on the way back to the figure itself; `…` shortens a long list. */
  | { readonly type: 'circle'; readonly through: readonly string[] }
  /** `id` names a figure without a single value: the derived one or one that it uses. */
  | { readonly type: 'no-single-value'; readonly id: string }
  /** The formula names a figure that does not exist. */
  | { readonly type: 'unknown-figure' };

type Derivable = Pick<Figure, 'id' | 'value' | 'derivedFrom'>;

/** Evaluates the formula of every derived figure with the typed values of the others. */
export function derivations(figures: readonly Derivable[]): Map<string, Derivation> {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const formulas = new Map<string, Formula>();
  const results = new Map<string, Derivation>();
  for (const { id, derivedFrom } of figures) {
    if (derivedFrom === undefined) continue;
    const parsed = parseFormula(derivedFrom);
    if (parsed.ok) formulas.set(id, parsed.formula);
    else results.set(id, { type: 'unreadable', reason: parsed.reason });
  }
  const uses = new Map(Array.from(formulas, ([id, formula]) => [id, figureIds(formula)]));
  const through = formulaCircles(uses);
  for (const [id, formula] of formulas) {
    const figure = byId.get(id);
    const way = through.get(id);
    if (way !== undefined) results.set(id, { type: 'circle', through: way });
    else if (figure !== undefined) results.set(id, derive(figure, formula, uses.get(id) ?? [], byId));
  }
  return results;
}

function derive(
  figure: Derivable,
  formula: Formula,
  uses: readonly string[],
  byId: ReadonlyMap<string, Derivable>,
): Derivation {
  const written = singleValue(figure);
  if (written === undefined) return { type: 'no-single-value', id: figure.id };
  const amounts = new Map<string, Decimal>();
  for (const id of uses) {
    const used = byId.get(id);
    if (used === undefined) return { type: 'unknown-figure' };
    const amount = singleValue(used);
    if (amount === undefined) return { type: 'no-single-value', id };
    amounts.set(id, amount);
  }
  const computed = evaluate(formula, (id) => {
    const amount = amounts.get(id);
    if (amount === undefined) throw new RangeError(`The formula does not use "${id}".`);
    return amount;
  });
  if (computed === 'division-by-zero') return { type: 'division-by-zero' };
  const decimals = divides(formula) ? decimalsOf(figure.value ?? '') : undefined;
  const comparable = decimals === undefined ? computed : roundHalfAway(computed, decimals);
  return comparable.equals(written) ? { type: 'same' } : { type: 'other', value: decimalText(comparable, decimals) };
}

/** The value of a figure with a single number. Undefined for bounds alone and for `unknown`. */
function singleValue({ value }: Derivable): Decimal | undefined {
  return value === undefined ? undefined : parseDecimal(value);
}
