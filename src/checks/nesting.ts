import { deepest } from '../markdown/remark-depth.ts';
import type { Rule } from './rule.ts';

/** Text nests no deeper than the site reads it. */
export const nesting: Rule = {
  name: 'file',
  level: 'error',
  prose: (prose, _file, report) => ({
    root({ data }) {
      if (data?.tooDeep === undefined) return;
      report({
        where: { prose, position: data.tooDeep },
        message: `The text nests deeper than ${deepest} levels.`,
        hint: 'Take some of the lists, quotations or marks out of each other.',
      });
    },
  }),
};
