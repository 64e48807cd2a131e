import { figureIdsIn } from '../../grammar/formula.ts';
import type { Figure } from '../../schema/figure.ts';
import { inOneNotation } from '../quantity/one-notation.ts';
import { isSameUnit } from '../quantity/same-unit.ts';

/**
 * The figures of a briefing, those in one notation that readers compare: of one unit, and of one variable, or compared by
 * an editor, or computed from each other.
 */
export function comparedFigures(figures: readonly Figure[], lang: string): Figure[] {
  const shown = new Map(figures.map((figure) => [figure.id, figure]));
  const left = new Set(figures);
  for (const figure of figures) {
    for (const same of inOneNotation(peersOf(figure, left), lang)) shown.set(same.id, same);
  }
  return [...shown.values()];
}

/** Figures of one variable, those of each language in one notation. */
export function comparedValues<T extends { readonly figure: Figure; readonly lang: string }>(
  values: readonly T[],
): T[] {
  const figures = new Map<T, Figure>();
  for (const [lang, own] of Map.groupBy(values, (value) => value.lang)) {
    const shown = inOneNotation(
      own.map(({ figure }) => figure),
      lang,
    );
    for (const [index, value] of own.entries()) figures.set(value, shown[index] ?? value.figure);
  }
  return values.map((value) => ({ ...value, figure: figures.get(value) ?? value.figure }));
}

/** A figure with all that stand beside it, directly or through others. Takes them out of those left. */
function peersOf(figure: Figure, left: Set<Figure>): Figure[] {
  if (!left.delete(figure)) return [];
  const beside = [...left].filter((other) => areCompared(figure, other) || areCompared(other, figure));
  return [figure, ...beside.flatMap((other) => peersOf(other, left))];
}

function areCompared(figure: Figure, other: Figure): boolean {
  const isNamed = figure.comparedWith === other.id || figureIdsIn(figure.derivedFrom).includes(other.id);
  const isOfVariable = figure.variable !== undefined && figure.variable === other.variable;
  return (isNamed || isOfVariable) && figure.unitCode === other.unitCode && isSameUnit(figure.unit, other.unit);
}
