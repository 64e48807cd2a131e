import { type SpokenLanguage, spokenLanguages } from '../../grammar/bilingual.ts';

/**
 * The language in which a command speaks to editors: the one that was asked for (`--lang`), else the first language of
 * the site where the commands speak it, else English.
 */
export function spokenLanguage(asked: string | undefined, siteLanguages: readonly string[]): SpokenLanguage {
  const spoken = (tag: string | undefined) => spokenLanguages.find((language) => language === tag?.split('-')[0]);
  return spoken(asked) ?? spoken(siteLanguages[0]) ?? 'en';
}
