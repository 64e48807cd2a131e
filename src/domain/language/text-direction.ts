import { memoize } from './memoize.ts';

/** Scripts in use that run from right to left (Unicode, `Bidi_Class`), by their ISO 15924 codes. */
const fromRight = new Set(['Adlm', 'Arab', 'Avst', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

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
