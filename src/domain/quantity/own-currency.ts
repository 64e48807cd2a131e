import { memoize } from '../language/memoize.ts';
import { currencyAt, printedCurrencies } from './currency-name.ts';
import { foldName } from './name-table.ts';

/** Sample numbers that produce every plural form. Polish and Lithuanian have one for fractions. */
const samples = [0, 1, 2, 3, 5, 11, 100, 1_000_000, 1.5];

/**
 * The length of the currency name at the beginning of a unit: all of "złotych" and of "dollars américains", the "€" of
 * "€ par mois". 0 if there is none. Names are CLDR's, in the language of the page and in English.
 */
export function currencyLength(unit: string, code: string, lang: string): number {
  const known = (currencyAt(unit, 0, lang) ?? currencyAt(unit, 0, 'en'))?.length ?? 0;
  return Math.max(known, ownWordsLength(unit, code, lang));
}

/** The words of a currency name in any order. A short word counts only alone or before another: the "de" of "de yeni". */
function ownWordsLength(unit: string, code: string, lang: string): number {
  const words = new Set([...wordsOfName(code, lang), ...wordsOfName(code, 'en')]);
  let length = 0;
  for (const { 0: word, index } of unit.matchAll(/[^\s/-]+/gu)) {
    if (!words.has(foldName(word))) break;
    const end = index + word.length;
    if (word.length > 2 || /\p{Sc}/u.test(word) || end === unit.length) length = end;
  }
  return length;
}

const wordsOfName = memoize((code: string, lang: string): readonly string[] => {
  const signs = (['symbol', 'narrowSymbol', 'code'] as const).flatMap((display) =>
    printedCurrencies(lang, code, display, [1]),
  );
  const fullName = new Intl.DisplayNames([lang], { type: 'currency' }).of(code) ?? code;
  const names = [fullName, ...printedCurrencies(lang, code, 'name', samples)];
  return [...new Set([...signs, ...names.flatMap((name) => name.split(/[\s/-]+/))].map(foldName))];
});
