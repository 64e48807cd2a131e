import { memoize } from './memoize.ts';

/** ISO 15924 codes of scripts written from right to left (CLDR, `scriptMetadata`), which `Intl` of Node 22 cannot tell. */
const fromRight = new Set(
  'Adlm Arab Armi Avst Chrs Cprt Elym Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Thaa Yezi'.split(
    ' ',
  ),
);

/** The ISO 15924 code of the script that a language is usually written in. */
export const scriptOf = memoize((lang: string): string | undefined => new Intl.Locale(lang).maximize().script);

/** Whether a language is written from right to left. */
export function isFromRight(lang: string): boolean {
  return directionOf(lang) === 'rtl';
}

/** The direction of a language's script, whether or not the interface is translated into the language. */
export const directionOf = memoize((lang: string): 'ltr' | 'rtl' =>
  fromRight.has(scriptOf(lang) ?? '') ? 'rtl' : 'ltr',
);
