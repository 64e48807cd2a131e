import type { Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Position } from 'unist';
import { agrees, type Disagreement } from '../domain/agreement.ts';
import { quantityAsTyped } from '../domain/quantity.ts';
import { fr } from '../grammar/fr.ts';
import type { Figure } from '../schema/figure.ts';
import type { CheckedFile, Prose } from './checked-file.ts';
import { positionAt } from './prose-position.ts';
import { positionOf, type Rule } from './rule.ts';

/** Text that is bound to a figure says its number, and its unit where it names one. */
export const figureMismatch: Rule = {
  name: 'figure-mismatch',
  level: 'error',
  prose: (prose, file, report) => ({
    textDirective(node) {
      const figure = node.name === 'figure' ? figureOf(node, file) : undefined;
      const disagreement = figure === undefined ? undefined : agrees(textOf(node), figure, file.lang);
      if (figure === undefined || disagreement === undefined) return;
      const words = quantityAsTyped(figure, file.lang);
      report({
        where: { prose, position: placeInFigure(disagreement, node, prose) },
        message: {
          en: `The text says "${disagreement.found}", but the figure "${figure.id}" says "${words}".`,
          fr: fr`Le texte dit « ${disagreement.found} », mais le chiffre « ${figure.id} » dit « ${words} ».`,
        },
        hint: {
          en: `Write :figure[${words}]{#${figure.id}}, or correct the figure.`,
          fr: fr`Écrivez :figure[${words}]{#${figure.id}}, ou corrigez le chiffre.`,
        },
      });
    },
  }),
};

function figureOf({ attributes }: TextDirective, { figures }: CheckedFile): Figure | undefined {
  return figures.find(({ record }) => record.id === attributes?.id)?.record;
}

/** Words of a figure's text, where they stand in the source letter by letter, in one piece; else the whole directive. */
export function placeInFigure(
  { index, length }: Pick<Disagreement, 'index' | 'length'>,
  node: TextDirective,
  prose: Prose,
): Position {
  let before = 0;
  for (const leaf of leavesOf(node)) {
    const size = textOf(leaf).length;
    const within = index - before;
    before += size;
    if (within >= size) continue;
    const start = leaf.position?.start.offset ?? 0;
    const literal = leaf.type === 'text' && prose.text.slice(start, leaf.position?.end.offset) === leaf.value;
    if (!literal || within + length > size) break;
    return positionAt(prose, start + within, start + within + length);
  }
  return positionOf(node);
}

function leavesOf(node: Nodes): Nodes[] {
  return 'children' in node ? node.children.flatMap(leavesOf) : [node];
}
