import { expect, test } from 'vitest';
import { afterMillions } from '../../../src/words/scale-link.ts';

test.each([
  ['habitants', 'fr', 'd’habitants'],
  ['hectares', 'fr-CA', 'd’hectares'],
  ['héros', 'fr', 'de héros'],
  ['euros', 'es', 'de euros'],
  ['habitants', 'ca', 'd’habitants'],
  ['euro', 'it', 'di euro'],
  ['de oameni', 'ro', 'de oameni'],
  ['Einwohner', 'de', 'Einwohner'],
  ['people', 'en', 'people'],
])('%s after a million in %s: %s', (noun, lang, expected) => {
  expect(afterMillions(noun, lang)).toBe(expected);
});
