import { expect, test } from 'vitest';
import { fromIndexText, toIndexQuery, toIndexText } from '../../../src/grammar/search-text.ts';

test.each([
  ['l’Otan', 'Otan'],
  ["L'OTAN", 'OTAN'],
  ['qu’Ornans', 'Ornans'],
  ['jusqu’ici', 'ici'],
  ['aujourd’hui', 'aujourd’hui'],
  ['entr’ouvert', 'entr’ouvert'],
  ["soldiers' pay", "soldiers' pay"],
  ["don't", "don't"],
  ['10 000 soldats', '10000 soldats'],
  ['10\u202f000\u00a0000', '10000000'],
  ['2024 10', '2024 10'],
  [' mot ', 'mot'],
  ['le XIXᵉ siècle, les 1ᵉʳˢ jours', 'le XIXe siècle, les 1ers jours'],
])('%j is looked for as %j', (typed, query) => {
  expect(toIndexQuery(typed)).toBe(query);
});

test('each word of an index text stands by itself, and a reader sees the text as it was', () => {
  const text =
    'Selon l’Otan, qu’Ornans a quittée, 10\u202f000\u202f000 soldats sont là aujourd’hui, 1ᵉʳ mai du XXIᵉ siècle.';
  const words = toIndexText(text).split(/\s/);
  expect(words).toEqual(expect.arrayContaining(['Otan,', 'Ornans', 'aujourd’hui,', 'XXI\u2060e']));
  expect(fromIndexText(toIndexText(text))).toBe(text);
  // The engine returns any blank as a space.
  expect(fromIndexText(toIndexText(text).replaceAll(/\s/g, ' '))).toBe(
    text.replaceAll(/\s/g, ' ').replaceAll('10 000 000', '10\u202f000\u202f000'),
  );
});
