import numbers from './de.json' with { type: 'json' };
import type { NumeralWords } from './numeral-words.ts';

const ordinals = {
  ...{ zweite: 2, dritte: 3, vierte: 4, fünfte: 5, sechste: 6, siebte: 7, achte: 8, neunte: 9, zehnte: 10 },
  ...{ hundertste: 100, tausendste: 1000 },
};

/** German. Numbers below a million are one word. */
export const de: NumeralWords = {
  numbers: { ...numbers, zwo: 2, beide: 2, hundert: 100, dreissig: 30 },
  afterHundreds: '(?:und)?',
  wholes: { tausend: 1000, eintausend: 1000 },
  glued: 'tausend|ein ?halb',
  afterScales: ' ?(?:und ?)?',
  articles: ['ein', 'eine', 'einem', 'einen', 'einer', 'eines', 'eins'],
  definite: ['die ', 'der ', 'das ', 'den ', 'dem ', 'einer ', 'einem '],
  prefixes: '',
  decimalPoint: ' komma ',
  andHalf: ' ?ein ?halbe?| und eine? halbe?',
  parts: {
    ...{ drittel: 3, dritteln: 3, viertel: 4, vierteln: 4, fünftel: 5, fünfteln: 5, sechstel: 6, siebtel: 7 },
    ...{ achtel: 8, neuntel: 9, zehntel: 10, hundertstel: 100, tausendstel: 1000 },
  },
  shares: {
    ...{ hälfte: '1/2', halb: '1/2', halbe: '1/2', halben: '1/2', halber: '1/2', halbes: '1/2' },
    ...{ 'eine halbe': '1/2', 'einer halben': '1/2', dreiviertel: '3/4', anderthalb: '3/2', eineinhalb: '3/2' },
    // "Jeder dritte", "jede Fünfte".
    ...Object.fromEntries(
      Object.entries(ordinals).flatMap(([ordinal, n]) => [
        ...['jede', 'jeder', 'jedes'].map((every) => [`${every} ${ordinal}`, `1/${n}`]),
        ...['jeden', 'jeder', 'jedem'].map((every) => [`${every} ${ordinal}n`, `1/${n}`]),
        ...[
          [`jeder ${ordinal}r`, `1/${n}`],
          [`jedes ${ordinal}s`, `1/${n}`],
        ],
      ]),
    ),
  },
  shareOf: ['von', 'aus'],
  collectives: { dutzend: 12, 'halbes dutzend': 6 },
};
