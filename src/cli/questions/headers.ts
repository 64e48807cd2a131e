import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';

/** French table headers. English uses the keys of the format, as JSON does in every language. */
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

/** The header of a table column. */
export function headerOf(key: string, language: SpokenLanguage): string {
  return language === 'fr' ? (headers[key] ?? key) : key;
}
