import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { nearest } from '../grammar/nearest.ts';
import { blockNames, directiveForms } from '../markdown/directives.ts';
import { namePosition } from './directive-attribute.ts';
import type { Rule } from './rule.ts';

/** A directive on a line of its own is one that the format knows; in a line, a word after a colon is just text. */
export const unknownDirective: Rule = {
  name: 'unknown-directive',
  level: 'error',
  prose: (prose, _file, report) => {
    const check = (node: ContainerDirective | LeafDirective) => {
      if (directiveForms.has(node.name)) return;
      const meant = directiveForms.get(
        nearest(node.name, blockNames) ?? nearest(node.name, directiveForms.keys()) ?? '',
      );
      report({
        where: { prose, position: namePosition(node, prose) },
        message: `The format does not know the directive "${node.name}".`,
        hint: meant === undefined ? `Use one of ${blockNames.join(', ')}.` : `Did you mean ${meant.write}?`,
      });
    };
    return { leafDirective: check, containerDirective: check };
  },
};
