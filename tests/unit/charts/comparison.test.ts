import { expect, test } from 'vitest';
import { comparisonInWords } from '../../../src/charts/comparison.ts';
import type { Figure } from '../../../src/schema/figure.ts';
import { figureOf } from './figure-of.ts';

const then = { value: 3000, observationDate: '2023-10' };
const rank = { notation: 'rank', unit: '1' } as const;

const said = (other: Partial<Figure>, figure: Partial<Figure>, lang: string) =>
  comparisonInWords(figureOf(figure), figureOf(other), lang, 'UTC')?.replace(/[\u00a0\u202f]/g, ' ');

test.each<[other: Partial<Figure>, figure: Partial<Figure>, lang: string, words: string | undefined]>([
  [
    then,
    { value: 10000 },
    'fr',
    'Par rapport à 3 000 soldats (octobre 2023) : en hausse de 7 000 soldats, soit environ 233 %.',
  ],
  [
    then,
    { value: 10000 },
    'en',
    'Compared with 3,000 soldats (October 2023): up by 7,000 soldats, that is about 233%.',
  ],
  [
    then,
    { value: 10000 },
    'de',
    'Verglichen mit 3.000 soldats (Oktober 2023): ein Anstieg um 7.000 soldats, das sind etwa 233 %.',
  ],
  [
    then,
    { value: 10000 },
    'es',
    'En comparación con 3000 soldats (octubre de 2023): un aumento de 7000 soldats, es decir, alrededor de 233 %.',
  ],
  [then, { value: 10000 }, 'ar', 'بالمقارنة مع ٣٬٠٠٠ soldats (أكتوبر ٢٠٢٣): زيادة قدرها ٧٬٠٠٠ soldats، أي نحو ٢٣٣٪؜.'],
  [then, { value: 1500 }, 'fr', 'Par rapport à 3 000 soldats (octobre 2023) : en baisse de 1 500 soldats, soit 50 %.'],
  [then, { value: '3000.0' }, 'en', 'Compared with 3,000 soldats (October 2023): unchanged.'],
  [
    { value: -2, unit: '°C' },
    { value: -4, unit: '°C' },
    'en',
    'Compared with −2 °C (Soldats): down by 2 °C, that is 100%.',
  ],
  [{ value: -2, unit: '°C' }, { value: 4, unit: '°C' }, 'en', 'Compared with −2 °C (Soldats): up by 6 °C.'],
  [{ value: 0 }, { value: 4 }, 'en', 'Compared with 0 soldats (Soldats): up by 4 soldats.'],
  [{ value: 4 }, { value: 0 }, 'en', 'Compared with 4 soldats (Soldats): down by 4 soldats.'],
  [{ value: 40, unit: '%' }, { value: 42, unit: '%' }, 'fr', 'Par rapport à 40 % (Soldats) : en hausse de 2 points.'],
  [
    { value: 40, qualifier: 'about' },
    { value: 42 },
    'fr',
    'Par rapport à environ 40 soldats (Soldats) : pas d’évolution nette.',
  ],
  [{ value: 40, margin: 3 }, { value: 42 }, 'en', 'Compared with 40 ± 3 soldats (Soldats): no clear change.'],
  [{ minValue: 40, maxValue: 45 }, { value: 30 }, 'en', 'Compared with between 40 and 45 soldats (Soldats): down.'],
  [{ value: 'unknown' }, { value: 42 }, 'en', undefined],
  [{ value: 40 }, { value: 'unknown' }, 'en', undefined],
  [{ ...rank, value: 3 }, { ...rank, value: 1 }, 'en', 'Compared with No. 3 (Soldats): up 2 places.'],
  [{ ...rank, value: 1 }, { ...rank, value: 2 }, 'fr', 'Par rapport au n° 1 (Soldats) : recul de 1 place.'],
  [{ ...rank, value: 4 }, { ...rank, value: 1 }, 'de', 'Verglichen mit Platz 4 (Soldats): 3 Plätze besser.'],
  [{ ...rank, value: 4 }, { ...rank, value: 1 }, 'es', 'En comparación con n.º 4 (Soldats): 3 puestos más arriba.'],
  [{ ...rank, value: 3 }, { ...rank, value: 1 }, 'ar', 'بالمقارنة مع المرتبة ٣ (Soldats): تقدّم بمقدار مرتبتين.'],
])('%j beside %j in %s: %s', (other, figure, lang, words) => {
  expect(said(other, figure, lang)).toBe(words);
});
