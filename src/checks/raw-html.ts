import { fr } from '../grammar/fr.ts';
import { positionOf, type Rule } from './rule.ts';

/** HTML is shown as typed, which is rarely intended. */
export const rawHtml: Rule = {
  name: 'raw-html',
  level: 'warning',
  withoutRecord: true,
  prose: (prose, _file, report) => ({
    html(node) {
      report({
        where: { prose, position: positionOf(node) },
        message: {
          en: `The HTML "${firstLine(node.value)}" is shown as text.`,
          fr: fr`Le HTML « ${firstLine(node.value)} » s'affiche comme du texte.`,
        },
        hint: {
          en: 'Write Markdown, or put the code between backticks if it is meant to be read.',
          fr: fr`Écrivez en Markdown, ou mettez le code entre accents graves s'il est à lire.`,
        },
      });
    },
  }),
};

function firstLine(html: string): string {
  const [line = ''] = html.split(/[\r\n]/);
  return line.length > 60 || line.length < html.length ? `${line.slice(0, 60)}…` : line;
}
