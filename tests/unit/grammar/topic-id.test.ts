import { expect, test } from 'vitest';
import { fitsAddress, topicId } from '../../../src/grammar/topic-id.ts';

test.each([
  ['Énergie nucléaire', 'energie-nucleaire'],
  ['  Straßenbau & Brücken ', 'strassenbau-brucken'],
  ['ŒUVRE', 'oeuvre'],
  ['İstanbul', 'istanbul'],
  ['G7 / G20', 'g7-g20'],
  ['e\u0301lite', 'elite'],
  ['Ελλάδα', 'ελλαδα'],
  ['Україна', 'україна'],
  ['Російський', 'російський'],
  ['أوكرانيا', 'أوكرانيا'],
  ['हिन्दी', 'हिन्दी'],
  ['日本 の 経済', '日本-の-経済'],
  ['☢️ Atome', 'atome'],
  ['1️⃣ Un', '1-un'],
])('the topic "%s" has the id %s', (text, id) => {
  expect(topicId(text)).toBe(id);
});

test.each([
  ['水'.repeat(80), true],
  ['水'.repeat(90), false],
  // Some letters take more room in lower case.
  ['Ⱥ'.repeat(90), false],
  ['e'.repeat(240), true],
  ['é'.repeat(240), true],
])('the id of "%s" can name a folder: %s', (text, fits) => {
  expect(fitsAddress(topicId(text))).toBe(fits);
});
