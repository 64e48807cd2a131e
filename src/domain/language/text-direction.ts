import { memoize } from './memoize.ts';

/** Scripts that run from right to left (CLDR, `scriptMetadata`), by their ISO 15924 codes; `Intl` of Node 22 does not tell. */
const fromRight = new Set(
  'Adlm Arab Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
    ' ',
  ),
);

/** The script that a language is usually written in, by its ISO 15924 code. */
export function scriptOf(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script;
}

/** Whether a language is written from right to left. */
export function isFromRight(lang: string): boolean {
  return directionOf(lang) === 'rtl';
}

/** The direction of a language's script, also where the interface has no words of the language. */
export const directionOf = memoize((lang: string): 'ltr' | 'rtl' =>
  fromRight.has(scriptOf(lang) ?? '') ? 'rtl' : 'ltr',
);
