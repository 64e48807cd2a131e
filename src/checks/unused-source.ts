import { fr } from '../grammar/fr.ts';
import { citedSources } from '../markdown/cited-sources.ts';
import { namedSources } from './cited-source.ts';
import type { Rule } from './rule.ts';

/** A source must support something. */
export const unusedSource: Rule = {
  name: 'unused-source',
  level: 'warning',
  file(file, report) {
    const used = new Set([
      ...namedSources(file).map(({ id }) => id),
      ...file.prose.flatMap(({ tree }) => citedSources(tree)),
    ]);
    for (const { path, record } of file.sources) {
      if (used.has(record.id)) continue;
      report({
        where: { value: [...path, 'id'] },
        message: {
          en: `Nothing cites or names the source "${record.id}".`,
          fr: fr`Rien ne cite ni ne nomme la source « ${record.id} ».`,
        },
        hint: {
          en: `Write [@${record.id}] where the text rests on it, or remove it.`,
          fr: fr`Écrivez [@${record.id}] là où le texte s'appuie sur elle, ou retirez-la.`,
        },
      });
    }
  },
};
