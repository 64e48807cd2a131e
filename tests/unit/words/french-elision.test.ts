import { expect, test } from 'vitest';
import { de } from '../../../src/words/french-elision.ts';

test.each([
  ['hommes', 'd’hommes'],
  ['habitants', 'd’habitants'],
  ['heures', 'd’heures'],
  ['hectares', 'd’hectares'],
  ['hôpitaux', 'd’hôpitaux'],
  ['hélicoptères', 'd’hélicoptères'],
  ['obus', 'd’obus'],
  ['États', 'd’États'],
  ['œuvres', 'd’œuvres'],
  ['avril', 'd’avril'],
  ['Yvelinois', 'd’Yvelinois'],
  ['soldats', 'de soldats'],
  ['héros', 'de héros'],
  ['handicapés', 'de handicapés'],
  ['Houthis', 'de Houthis'],
  ['Hongrois', 'de Hongrois'],
  ['harengs', 'de harengs'],
  ['hausses', 'de hausses'],
  ['yens', 'de yens'],
  ['yaourts', 'de yaourts'],
  ['ouistitis', 'de ouistitis'],
  ['onze', 'de onze'],
  ['h', 'de h'],
  ['km²', 'de km²'],
  ['2022', 'de 2022'],
])('de + %s', (word, expected) => {
  expect(de(word)).toBe(expected);
});
