import { wordsFor } from '../../words/words.ts';

/**
 * The locale in which `Intl` prints numbers and dates of a language. A tag without a region gets the digits that its interface
 * words name: `ar` prints ١٢٣. With a region, `Intl` decides: `ar-MA` and `ar-AE` have the digits that are usual there.
 */
export function printingLocale(lang: string): string {
  const { tag, digits } = wordsFor(lang);
  return digits !== undefined && lang.toLowerCase() === tag ? `${tag}-u-nu-${digits}` : lang;
}
