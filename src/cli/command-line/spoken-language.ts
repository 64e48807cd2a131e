import { type SpokenLanguage, spokenLanguages } from '../../grammar/bilingual.ts';

/**
 * The language of messages to editors: `--lang`, else the first language of the site if messages exist in it, else
 * English.
 */
export function spokenLanguage(asked: string | undefined, siteLanguages: readonly string[]): SpokenLanguage {
  const spoken = (tag: string | undefined) => spokenLanguages.find((language) => language === tag?.split('-')[0]);
  return spoken(asked) ?? spoken(siteLanguages[0]) ?? 'en';
}
