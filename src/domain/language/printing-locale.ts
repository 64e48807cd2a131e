import { wordsFor } from '../../words/words.ts';

/**
 * The locale in which `Intl` prints numbers and dates of a language. A language's own digits stand where its tag says
 * nothing of a region: `ar` has ١٢٣, while `ar-MA` and `ar-AE` have the digits that `Intl` knows to be theirs.
 */
export function printingLocale(lang: string): string {
  const { tag, digits } = wordsFor(lang);
  return digits !== undefined && lang.toLowerCase() === tag ? `${tag}-u-nu-${digits}` : lang;
}
