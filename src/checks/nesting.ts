import { fr } from '../grammar/fr.ts';
import { deepest } from '../markdown/remark-depth.ts';
import type { Rule } from './rule.ts';

/** Text must not nest deeper than the site reads. */
export const nesting: Rule = {
  name: 'file',
  level: 'error',
  withoutRecord: true,
  prose: (prose, _file, report) => ({
    root({ data }) {
      if (data?.tooDeep === undefined) return;
      report({
        where: { prose, position: data.tooDeep },
        message: {
          en: `The text nests deeper than ${deepest} levels.`,
          fr: fr`Le texte s'emboîte sur plus de ${deepest} niveaux.`,
        },
        hint: {
          en: 'Take some of the lists, quotations or marks out of each other.',
          fr: fr`Sortez les unes des autres quelques listes, citations ou mises en forme.`,
        },
      });
    },
  }),
};
