import { expect, test } from 'vitest';
import { pluralRules } from '../../../src/words/plural-rules.ts';

test.each([
  ['en', 0, 'one'],
  ['en', 1, 'other'],
  ['fr', 1, 'one'],
] as const)('in %s, 1 printed with %i decimals takes the form "%s"', (lang, decimals, form) => {
  expect(pluralRules(lang, decimals).select(1)).toBe(form);
});

test.each(['fr', 'en', 'de', 'es', 'ar'])('in %s, a whole number takes the form that CLDR gives it', (lang) => {
  const cldr = new Intl.PluralRules(lang);
  const numbers = [0, 1, 2, 3, 6, 11, 100, 101, 1_000_000];
  expect(numbers.map((n) => pluralRules(lang).select(n))).toEqual(numbers.map((n) => cldr.select(n)));
});
