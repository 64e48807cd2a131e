import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/domain/language/text-direction.ts';

test.each(['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb', 'pa-PK', 'az-Arab', 'ff-Adlm', 'syr'])(
  '%s is written from right to left',
  (lang) => expect(directionOf(lang)).toBe('rtl'),
);

test.each(['fr', 'ja', 'pa', 'ku', 'az', 'ar-Latn', 'he-Latn', 'xx'])('%s is written from left to right', (lang) =>
  expect(directionOf(lang)).toBe('ltr'),
);

test('every language of two letters has the direction that CLDR gives it', () => {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const languages = letters.flatMap((first) => letters.map((second) => first + second));
  const inCldr = (lang: string) => new Intl.Locale(lang).getTextInfo().direction ?? 'ltr';
  expect(languages.filter((lang) => directionOf(lang) !== inCldr(lang))).toEqual([]);
});
