import { printingLocale } from './printing-locale.ts';

/**
 * The name of a country in a language, by its three digits in ISO 3166-1 or the two letters of CLDR; undefined for what is
 * no such code, or where CLDR knows none.
 */
export function countryName(code: string, lang: string): string | undefined {
  if (!/^(?:[0-9]{1,3}|[A-Z]{2})$/.test(code)) return undefined;
  const [tag] = Intl.getCanonicalLocales(`und-${/^[A-Z]/.test(code) ? code : code.padStart(3, '0')}`);
  const region = tag?.split('-')[1];
  if (region === undefined || /^[0-9]/.test(region)) return undefined;
  return new Intl.DisplayNames([printingLocale(lang)], { type: 'region' }).of(region);
}
