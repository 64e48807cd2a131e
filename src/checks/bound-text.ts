import type { Parents } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { type Comparison, compare } from '../domain/agreement/agreement.ts';
import type { Surroundings } from '../domain/agreement/change-word.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import type { FigureQuantity } from '../schema/figure.ts';
import type { CheckedFile } from './checked-file.ts';
import { surroundingText } from './surrounding-text.ts';

/** The text of `:figure[…]{#id}`, compared with its figure. */
export interface BoundText {
  readonly figure: FigureQuantity;
  readonly typed: string;
  readonly around: Surroundings;
  readonly comparison: Comparison;
}

const known = new WeakMap<TextDirective, BoundText>();

/** The bound text of a directive, compared once for all rules; undefined for other directives and for unknown ids. */
export function boundText(
  node: TextDirective,
  ancestors: readonly Parents[],
  { quantities, lang }: CheckedFile,
): BoundText | undefined {
  let bound = known.get(node);
  if (bound !== undefined || node.name !== 'figure') return bound;
  const figureOf = ({ name, attributes }: TextDirective) =>
    name === 'figure' ? quantities.find(({ record }) => record.id === attributes?.id)?.record : undefined;
  const figure = figureOf(node);
  if (figure === undefined) return undefined;
  const typed = textOf(node);
  const around = surroundingText(node, ancestors, (directive) => {
    const neighbour = figureOf(directive);
    return neighbour === undefined ? '' : quantityInWords(neighbour, lang);
  });
  bound = { figure, typed, around, comparison: compare(typed, figure, lang, around) };
  known.set(node, bound);
  return bound;
}
