import type { Root } from 'mdast';
import { figureIdsIn } from '../grammar/formula.ts';
import { fr } from '../grammar/fr.ts';
import { visit } from '../markdown/visit.ts';
import type { Rule } from './rule.ts';

/** A figure must be used: bound in the text, part of a formula or comparison, or shown in a table of its variable. */
export const unusedFigure: Rule = {
  name: 'unused-figure',
  level: 'warning',
  file({ figures, prose }, report) {
    const shown = prose.map(({ tree }) => figuresShown(tree));
    const ids = new Set([
      ...shown.flatMap((tree) => tree.ids),
      ...figures.flatMap(({ record }) => [...figureIdsIn(record.derivedFrom), record.comparedWith ?? []].flat()),
    ]);
    const variables = new Set(shown.flatMap((tree) => tree.variables));
    for (const { path, record } of figures) {
      if (ids.has(record.id) || variables.has(record.variable ?? '')) continue;
      report({
        where: { value: [...path, 'id'] },
        message: {
          en: `Nothing in the text refers to the figure "${record.id}".`,
          fr: fr`Rien dans le texte ne renvoie au chiffre « ${record.id} ».`,
        },
        hint: {
          en: `Write :figure[…]{#${record.id}} around its number, or remove it.`,
          fr: fr`Écrivez :figure[…]{#${record.id}} autour de son nombre, ou retirez-le.`,
        },
      });
    }
  },
};

function figuresShown(tree: Root): { ids: string[]; variables: string[] } {
  const ids: string[] = [];
  const variables: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'textDirective' && node.name === 'figure') ids.push(node.attributes?.id ?? '');
    if (node.type === 'leafDirective' && node.name === 'figures') variables.push(node.attributes?.variable ?? '');
  });
  return { ids, variables };
}
