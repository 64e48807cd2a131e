import type { Words } from '../../checks/rule.ts';
import { fr } from '../../grammar/fr.ts';

/** A no-break space in the indentation of a key or list item. */
export const noBreakIndentation = /^[ \t]*[\u00a0\u2007\u202f\u3000](?=[ \t\u00a0\u2007\u202f\u3000]*(?:- |[\w-]+:))/mu;

export const noBreakIndent: Words = {
  message: {
    en: 'A no-break space stands in the indentation.',
    fr: fr`Le retrait contient une espace insécable.`,
  },
  hint: { en: 'Indent with plain spaces.', fr: fr`Mettez des espaces ordinaires en retrait.` },
  fix: ' ',
};
