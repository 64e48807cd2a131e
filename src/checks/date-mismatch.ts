import { toString as textOf } from 'mdast-util-to-string';
import { contradictedBy } from '../domain/agreement/date-text.ts';
import { parsePoint } from '../grammar/edtf.ts';
import { fr } from '../grammar/fr.ts';
import { positionOf, type Rule } from './rule.ts';

/** A weekday, day, month or year in the text of a date must match the date. */
export const dateMismatch: Rule = {
  name: 'date-mismatch',
  level: 'error',
  prose: (prose, file, report) => ({
    textDirective(node) {
      const on = node.attributes?.on;
      const date = node.name === 'date' && on ? parsePoint(on, ['year', 'month', 'day', 'instant']) : undefined;
      const wrong = date && contradictedBy(textOf(node), date, file.lang);
      if (wrong === undefined) return;
      report({
        where: { prose, position: positionOf(node) },
        message: {
          en: `The text says "${wrong.found}", but ${on} is ${wrong.expected.join(' or ')}.`,
          fr: fr`Le texte dit « ${wrong.found} », mais ${on ?? ''}, c'est ${wrong.expected.join(' ou ')}.`,
        },
        hint: {
          en: 'Correct the words or the date.',
          fr: fr`Corrigez les mots ou la date.`,
        },
      });
    },
  }),
};
