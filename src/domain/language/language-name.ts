import { printingLocale } from './printing-locale.ts';

/** The name of a language in another language, such as "anglais"; the tag itself if CLDR has no name. */
export function languageName(tag: string, lang: string): string {
  return new Intl.DisplayNames([printingLocale(lang)], { type: 'language' }).of(tag) ?? tag;
}
