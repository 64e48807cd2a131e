import { countedNouns, type PluralForms } from './counted-nouns.ts';
import ar from './plurals/ar.json' with { type: 'json' };
import de from './plurals/de.json' with { type: 'json' };
import en from './plurals/en.json' with { type: 'json' };
import es from './plurals/es.json' with { type: 'json' };
import fr from './plurals/fr.json' with { type: 'json' };

const measures: Readonly<Record<string, readonly PluralForms[]>> = { ar, de, en, es, fr };
const tables = new Map<string, ReadonlyMap<string, PluralForms>>();

/**
 * The forms of a unit that is written as a word, by any of them: CLDR's units and what news counts. `fr-CA` falls back to
 * `fr`; undefined for other words and languages.
 */
export function pluralForms(word: string, tag: string): PluralForms | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  let table = tables.get(language);
  if (table === undefined) {
    const all = [...countedNouns(language), ...(measures[language] ?? [])];
    // Of words that are forms of two units the first counts.
    table = new Map(all.toReversed().flatMap((forms) => Object.values(forms).map((form) => [form, forms] as const)));
    tables.set(language, table);
  }
  return table.get(word);
}
