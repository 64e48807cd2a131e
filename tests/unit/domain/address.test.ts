import { expect, test } from 'vitest';
import {
  briefingPath,
  factsPath,
  feedPath,
  homePath,
  isReservedPage,
  pagePath,
  periodPath,
  searchPath,
  sourcePath,
  topicId,
  topicPath,
  updatesPath,
  variableDataPath,
  variablePath,
  withBase,
} from '../../../src/domain/address.ts';

const languages = ['fr', 'en', 'pt-BR'];

test.each([
  [homePath('fr', languages), '/'],
  [homePath('pt-BR', languages), '/pt-BR/'],
  [pagePath('en', 'method', languages), '/en/method/'],
  [briefingPath('fr', 'troupes', languages), '/briefings/troupes/'],
  [briefingPath('en', 'troops', languages), '/en/briefings/troops/'],
  [factsPath('en', 'troops', 'json', languages), '/en/briefings/troops/facts.json'],
  [topicPath('fr', topicId('Énergie'), languages), '/topics/energie/'],
  [periodPath('en', '2024-10', languages), '/en/archive/2024/10/'],
  [variablePath('en', 'troops', languages), '/en/figures/troops/'],
  [variableDataPath('troops', 'csv'), '/figures/troops.csv'],
  [sourcePath('fr', 'isw', languages), '/sources/isw/'],
  [updatesPath('en', languages), '/en/updates/'],
  [searchPath('fr', languages), '/search/'],
  [feedPath(topicPath('en', 'energie', languages), 'feed.json'), '/en/topics/energie/feed.json'],
  [withBase('/news/', '/en/'), '/news/en/'],
])('%s', (made, address) => {
  expect(made).toBe(address);
});

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
  ['fr', 'briefings', true],
  ['en', 'search', true],
  ['fr', '404', true],
  ['fr', 'en', true],
  ['fr', 'pt-br', true],
  ['en', 'en', false],
  ['fr', 'fr', false],
  ['fr', 'about', false],
])('a page in %s called "%s": reserved is %s', (lang, slug, reserved) => {
  expect(isReservedPage(lang, slug, languages)).toBe(reserved);
});
