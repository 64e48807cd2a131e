import { printingLocale } from './printing-locale.ts';

/**
 * The name of a country in a language, by its three-digit ISO 3166-1 code or its two-letter code of CLDR. Undefined for
 * other texts, and if CLDR has no name.
 */
export function countryName(code: string, lang: string): string | undefined {
  if (!/^(?:[0-9]{1,3}|[A-Z]{2})$/.test(code)) return undefined;
  const [tag] = Intl.getCanonicalLocales(`und-${/^[A-Z]/.test(code) ? code : code.padStart(3, '0')}`);
  const region = tag?.split('-')[1];
  if (region === undefined || /^[0-9]/.test(region)) return undefined;
  return new Intl.DisplayNames([printingLocale(lang)], { type: 'region' }).of(region);
}
