import ar from './units/ar.json' with { type: 'json' };
import de from './units/de.json' with { type: 'json' };
import en from './units/en.json' with { type: 'json' };
import es from './units/es.json' with { type: 'json' };
import fr from './units/fr.json' with { type: 'json' };
import si from './units/si.json' with { type: 'json' };
import { wordsFor } from './words.ts';

const tables: Readonly<Record<string, Readonly<Record<string, string>>>> = { ar, de, en, es, fr };

/**
 * Names and symbols of units of measure in a language, each with the CLDR identifiers that it may mean: those of CLDR,
 * the symbols of the SI, per cent, and those in use that the language's words add.
 */
export function unitNames(tag: string): (readonly [name: string, units: readonly string[]])[] {
  const words = wordsFor(tag);
  const percent = Object.fromEntries(words.percentWords.map((name) => [name, 'concentr-percent']));
  return [tables[words.tag] ?? {}, si, words.unitNames, percent].flatMap((table) =>
    Object.entries(table).map(([name, units]) => [name, units.split(' ')] as const),
  );
}
