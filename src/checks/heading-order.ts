import { positionOf, type Rule } from './rule.ts';

/** The title of the page is its one heading of level 1; below it no level is skipped. */
export const headingOrder: Rule = {
  name: 'heading-order',
  level: 'error',
  prose: (prose, _file, report) => {
    let level = 1;
    return {
      heading(node) {
        const where = { prose, position: positionOf(node) };
        if (node.depth === 1) {
          report({
            where,
            message: 'A heading of level 1 is the title of the page already.',
            hint: 'Write "##" for the first level of headings.',
          });
        } else if (node.depth > level + 1) {
          report({
            where,
            message: `This heading has level ${node.depth}, and the one before it level ${level}.`,
            hint: `Write "${'#'.repeat(level + 1)}".`,
          });
        }
        level = node.depth;
      },
    };
  },
};
