import { fieldTables } from '../formats/guide/field-table.ts';
import type { Bilingual, SpokenLanguage } from '../grammar/bilingual.ts';
import { type PlainDocument, renderDocument } from '../markdown/plain-document.ts';
import { wordsFor } from '../words/words.ts';
import { graph } from './graph.ts';
import { languageParams } from './site.ts';

/** Every language of a site that publishes the guide, with its route parameter. */
export async function guideLanguages(): Promise<[lang: string, param: string | undefined][]> {
  return graph().site.guide === true ? [...(await languageParams())] : [];
}

/** The guide for readers of a language: in French, else in English, with the tables of all fields at its end. */
export function guidePage(texts: Bilingual, lang: string): PlainDocument & { readonly language: SpokenLanguage } {
  const language = lang.split('-')[0] === 'fr' ? 'fr' : 'en';
  const { table } = wordsFor(language);
  return { language, ...renderDocument(`${texts[language]}\n\n${fieldTables(language)}\n`, table) };
}
