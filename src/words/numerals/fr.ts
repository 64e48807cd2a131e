import numbers from './fr.json' with { type: 'json' };
import type { NumeralWords } from './numeral-words.ts';

/** French, of France, Belgium and Switzerland. */
export const fr: NumeralWords = {
  numbers,
  afterHundreds: ' (?:et )?',
  wholes: { mille: 1000 },
  glued: '',
  afterScales: ' (?:et )?',
  articles: ['un', 'une'],
  definite: ['la ', 'le ', 'les ', 'l’'],
  prefixes: '',
  decimalPoint: ' virgule ',
  andHalf: ' et demie?',
  parts: {
    ...{ demi: 2, demie: 2, tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6 },
    ...{ septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, neuvième: 9, neuvièmes: 9, dixième: 10, dixièmes: 10 },
    ...{ centième: 100, centièmes: 100, millième: 1000, millièmes: 1000 },
  },
  shares: { moitié: '1/2', demi: '1/2', demie: '1/2', tiers: '1/3', quart: '1/4' },
  shareOf: ['sur'],
  collectives: {
    ...{ huitaine: 8, dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20 },
    ...{ trentaine: 30, quarantaine: 40, cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100 },
    ...{ millier: 1000, milliers: 1000 },
  },
};
