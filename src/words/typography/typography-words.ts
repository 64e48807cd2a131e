import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/**
 * Abbreviations that a line never breaks away from what they abbreviate, as house styles of newspapers and the language
 * academies ask (Imprimerie nationale, Duden, RAE, Hart's Rules). Letter case counts: `S.` is a page, `s.` is not.
 */
export interface TypographyWords {
  /** Before digits or Roman numerals: the `n°` of "n° 5". */
  readonly beforeNumber: readonly string[];
  /** After digits: the `a.m.` of "8 a.m.". */
  readonly afterNumber: readonly string[];
  /** Before a name: the `Mme` of "Mme Curie". */
  readonly beforeName: readonly string[];
  /** Of several words themselves: "z. B.". */
  readonly together: readonly string[];
}

const languages = new Map<string, TypographyWords>(Object.entries({ fr, en, de, es, ar }));

/** The abbreviations of a language, with `fr-CA` falling back to `fr`; undefined if there are none. */
export function typographyWordsFor(tag: string): TypographyWords | undefined {
  return languages.get(tag.toLowerCase().split('-')[0] ?? '');
}
