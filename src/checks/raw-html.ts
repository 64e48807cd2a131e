import { positionOf, type Rule } from './rule.ts';

/** HTML is shown as the text that was typed, which is seldom what was meant. */
export const rawHtml: Rule = {
  name: 'raw-html',
  level: 'warning',
  prose: (prose, _file, report) => ({
    html(node) {
      report({
        where: { prose, position: positionOf(node) },
        message: `The HTML "${firstLine(node.value)}" is shown as text.`,
        hint: 'Write Markdown, or put the code between backticks if it is meant to be read.',
      });
    },
  }),
};

function firstLine(html: string): string {
  const [line = ''] = html.split(/[\r\n]/);
  return line.length > 60 || line.length < html.length ? `${line.slice(0, 60)}…` : line;
}
