import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { isAlone, meant, nearest } from '../grammar/nearest.ts';
import { blockNames, directiveForms } from '../markdown/directives.ts';
import { namePosition } from './directive-attribute.ts';
import type { Rule } from './rule.ts';

const useOne: Bilingual = {
  en: `Use one of ${blockNames.join(', ')}.`,
  fr: fr`Utilisez l'une de celles-ci : ${blockNames.join(', ')}.`,
};

/** The one block that a name can mean. */
function nearestAlone(name: string): string | undefined {
  const match = nearest(name, blockNames);
  return match !== undefined && isAlone(name, match, blockNames) ? match : undefined;
}

/** A directive on its own line must be one of the format; within a line, a word after a colon is just text. */
export const unknownDirective: Rule = {
  name: 'unknown-directive',
  level: 'error',
  withoutRecord: true,
  prose: (prose, _file, report) => {
    const check = (node: ContainerDirective | LeafDirective) => {
      if (directiveForms.has(node.name)) return;
      const similar = directiveForms.get(
        nearest(node.name, blockNames) ?? nearest(node.name, directiveForms.keys()) ?? '',
      );
      report({
        where: { prose, position: namePosition(node, prose) },
        message: {
          en: `The format does not know the directive "${node.name}".`,
          fr: fr`La directive « ${node.name} » n'existe pas.`,
        },
        hint: similar === undefined ? useOne : meant(similar.write),
        fix: nearestAlone(node.name),
      });
    };
    return { leafDirective: check, containerDirective: check };
  },
};
