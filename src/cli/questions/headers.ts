import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';

/** The headers of tables; in English the keys of the format, which JSON has in every language. */
const headers: Readonly<Record<string, Bilingual['fr']>> = {
  variable: 'variable',
  observed: 'date',
  newest: 'dernier',
  quantity: 'quantité',
  status: 'certitude',
  attributedTo: 'selon',
  briefing: 'briefing',
  figure: 'chiffre',
  against: 'contre',
  through: 'par',
};

/** What stands above a column of a table. */
export function headerOf(key: string, language: SpokenLanguage): string {
  return language === 'fr' ? (headers[key] ?? key) : key;
}
