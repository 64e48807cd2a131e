import { fr } from '../grammar/fr.ts';
import { positionOf, type Rule } from './rule.ts';

/** The page title is the only level-1 heading, and no level may be skipped below it. */
export const headingOrder: Rule = {
  name: 'heading-order',
  level: 'error',
  withoutRecord: true,
  prose: (prose, _file, report) => {
    let level = 1;
    return {
      heading(node) {
        const where = { prose, position: positionOf(node) };
        if (node.depth === 1) {
          report({
            where,
            message: {
              en: 'A heading of level 1 is the title of the page already.',
              fr: fr`Un intertitre de niveau 1 est déjà le titre de la page.`,
            },
            hint: {
              en: 'Write "##" for the first level of headings.',
              fr: fr`Écrivez « ## » pour le premier niveau d'intertitre.`,
            },
          });
        } else if (node.depth > level + 1) {
          report({
            where,
            message: {
              en: `This heading has level ${node.depth}, and the one before it level ${level}.`,
              fr: fr`Cet intertitre est de niveau ${node.depth}, et le précédent de niveau ${level}.`,
            },
            hint: {
              en: `Write "${'#'.repeat(level + 1)}".`,
              fr: fr`Écrivez « ${'#'.repeat(level + 1)} ».`,
            },
          });
        }
        level = node.depth;
      },
    };
  },
};
