import numbers from './es.json' with { type: 'json' };
import type { NumeralWords } from './numeral-words.ts';

/** Spanish. */
export const es: NumeralWords = {
  numbers,
  afterHundreds: ' ',
  wholes: { mil: 1000 },
  glued: '',
  afterScales: ' ',
  articles: ['un', 'una', 'uno'],
  definite: ['la ', 'el ', 'las ', 'los '],
  prefixes: '',
  decimalPoint: ' (?:coma|punto) ',
  andHalf: ' y medi[oa]',
  parts: {
    ...{ medio: 2, media: 2, tercio: 3, tercios: 3, cuarto: 4, cuartos: 4, quinto: 5, quintos: 5, sexto: 6, sextos: 6 },
    ...{ séptimo: 7, séptimos: 7, octavo: 8, octavos: 8, noveno: 9, novenos: 9, décimo: 10, décimos: 10 },
    ...{ 'tercera parte': 3, 'terceras partes': 3, 'cuarta parte': 4, 'cuartas partes': 4, 'quinta parte': 5 },
    ...{ 'quintas partes': 5, 'sexta parte': 6, 'décima parte': 10, 'décimas partes': 10, décimas: 10 },
  },
  shares: {
    ...{ mitad: '1/2', medio: '1/2', media: '1/2', tercio: '1/3', cuarto: '1/4', 'tercera parte': '1/3' },
    ...{ 'cuarta parte': '1/4', 'quinta parte': '1/5', 'sexta parte': '1/6', 'décima parte': '1/10' },
  },
  shareOf: ['de cada', 'por cada'],
  collectives: {
    ...{ decena: 10, decenas: 10, docena: 12, docenas: 12, quincena: 15, veintena: 20, treintena: 30 },
    ...{ cincuentena: 50, centena: 100, centenas: 100, centenar: 100, centenares: 100, millar: 1000, millares: 1000 },
  },
};
