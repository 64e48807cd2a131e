import numbers from './en.json' with { type: 'json' };
import type { NumeralWords } from './numeral-words.ts';

/** English. "A" starts longer numbers only: "a hundred", "a third", "half a million". */
export const en: NumeralWords = {
  numbers: { ...numbers, a: 1, an: 1, 'a hundred': 100, nought: 0 },
  afterHundreds: ' (?:and )?',
  wholes: {},
  glued: '',
  afterScales: ',? (?:and )?',
  articles: ['one', 'a', 'an'],
  definite: ['the '],
  prefixes: '',
  decimalPoint: ' point ',
  andHalf: ' and a half',
  parts: {
    ...{ half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6 },
    ...{ seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10 },
    ...{ hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000 },
  },
  shares: { half: '1/2', 'half a': '1/2' },
  shareOf: ['in', 'out of', 'in every', 'of every'],
  collectives: { dozen: 12, 'half dozen': 6, 'half a dozen': 6, score: 20 },
};
