import type { Bilingual } from '../../grammar/bilingual.ts';
import { type Decimal, decimalsOf, decimalText, parseDecimal, roundHalfAway } from '../../grammar/decimal.ts';
import { divides, evaluate, type Formula, figureIds, parseFormula } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';

/** What comes of the formula of a figure. */
export type Derivation =
  | { readonly type: 'same' | 'division-by-zero' }
  /** `value` is what the formula gives, in plain notation. */
  | { readonly type: 'other'; readonly value: string }
  | { readonly type: 'unreadable'; readonly reason: Bilingual }
  /** `through` leads from the figure back to itself; a long way is cut short by `…`. */
  | { readonly type: 'circle'; readonly through: readonly string[] }
  /** `id` is the figure that has no single value: the derived one or one that it uses. */
  | { readonly type: 'no-single-value'; readonly id: string }
  /** The formula uses a figure that is not among the figures. */
  | { readonly type: 'unknown-figure' };

type Derivable = Pick<Figure, 'id' | 'value' | 'derivedFrom'>;

/** Recomputes every derived figure from the values that the others are written with. */
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
  const through = circles(uses);
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

/** The value of a figure that has one number; bounds alone and `unknown` give none. */
function singleValue({ value }: Derivable): Decimal | undefined {
  return value === undefined ? undefined : parseDecimal(value);
}

/** Steps of a circle that a message has room for. */
const longestWay = 8;

/** Every figure that is derived from itself, with the way. One search serves all figures of a circle. */
function circles(uses: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const start of endless(uses)) {
    if (found.has(start)) continue;
    const way = circle(start, uses) ?? [];
    for (const [index, id] of way.entries()) {
      const steps = Array.from(
        { length: Math.min(way.length, longestWay) },
        (_, step) => way[(index + step) % way.length],
      );
      found.set(id, [...steps.filter((step) => step !== undefined), ...(way.length > longestWay ? ['…'] : []), id]);
    }
  }
  return found;
}

/** The figures from which a way through formulas never ends: those of circles, and those that lead into one. */
function endless(uses: ReadonlyMap<string, readonly string[]>): string[] {
  const usedBy = new Map<string, string[]>();
  const open = new Map<string, number>();
  for (const [id, used] of uses) {
    const derived = used.filter((other) => uses.has(other));
    open.set(id, derived.length);
    for (const other of derived) {
      const users = usedBy.get(other);
      if (users === undefined) usedBy.set(other, [id]);
      else users.push(id);
    }
  }
  const ended = new Set(uses.keys().filter((id) => open.get(id) === 0));
  for (const id of ended) {
    for (const user of usedBy.get(id) ?? []) {
      const left = (open.get(user) ?? 0) - 1;
      open.set(user, left);
      if (left === 0) ended.add(user);
    }
  }
  return [...uses.keys()].filter((id) => !ended.has(id));
}

/** The shortest way from a figure through formulas back to itself, which is not named again at its end. */
function circle(start: string, uses: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  // A set can grow while it is walked, which makes it a queue that takes each figure once.
  const queue = new Set([start]);
  for (const id of queue) {
    for (const used of uses.get(id) ?? []) {
      if (used === start) return wayTo(id, cameFrom);
      if (!queue.has(used)) cameFrom.set(used, id);
      queue.add(used);
    }
  }
  return undefined;
}

function wayTo(id: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let step: string | undefined = id; step !== undefined; step = cameFrom.get(step)) way.push(step);
  return way.reverse();
}
