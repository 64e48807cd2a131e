import { searchIndexFolder } from '../domain/address/address.ts';
import { graph } from './graph.ts';

/** The folder with the search index of a language; undefined if the language has no briefing. */
export async function searchFolder(lang: string): Promise<string | undefined> {
  return graph().byLanguage.has(lang) ? `${searchIndexFolder}/${lang}` : undefined;
}
