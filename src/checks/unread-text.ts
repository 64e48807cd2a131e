import { quantityAsTyped } from '../domain/quantity/quantity.ts';
import { knownAmounts } from '../domain/quantity/quantity-record.ts';
import { fr } from '../grammar/fr.ts';
import { boundText } from './bound-text.ts';
import { positionOf, type Rule } from './rule.ts';

/** Text bound to a figure must contain a number; without one nothing was compared. */
export const unreadText: Rule = {
  name: 'unread-text',
  level: 'warning',
  prose: (prose, file, report) => ({
    textDirective(node, ancestors) {
      const bound = boundText(node, ancestors, file);
      if (bound === undefined || bound.typed.trim() === '') return;
      const { figure, typed, comparison } = bound;
      const { disagreement, numbers } = comparison;
      const isKnown = Object.values(knownAmounts(figure)).some((amount) => amount !== undefined);
      if (!isKnown || disagreement !== undefined || numbers.length > 0) return;
      const words = quantityAsTyped(figure, file.lang);
      report({
        where: { prose, position: positionOf(node) },
        message: {
          en: `No number can be read in "${typed}", so it was not compared with the figure "${figure.id}".`,
          fr: fr`Aucun nombre ne se lit dans « ${typed} » : rien n'a été comparé au chiffre « ${figure.id} ».`,
        },
        hint: {
          en: `Bind the number alone, for example :figure[${words}]{#${figure.id}}.`,
          fr: fr`Rattachez le nombre seul, par exemple :figure[${words}]{#${figure.id}}.`,
        },
      });
    },
  }),
};
