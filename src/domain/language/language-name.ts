import { printingLocale } from './printing-locale.ts';

/** The name of a language in another one: "anglais"; the tag itself where CLDR knows no name. */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames([printingLocale(lang)], { type: 'language' }).of(tag) ?? tag;
}
