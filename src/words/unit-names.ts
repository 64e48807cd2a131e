import si from './units/si.json' with { type: 'json' };
import { wordsFor } from './words.ts';

/**
 * Unit names and symbols of a language, each with its possible CLDR identifiers: from CLDR, SI symbols, per cent, and
 * the language's own additions.
 */
export function unitNames(tag: string): (readonly [name: string, units: readonly string[]])[] {
  const words = wordsFor(tag);
  const percent = Object.fromEntries(words.percentWords.map((name) => [name, 'concentr-percent']));
  return [words.units, si, words.unitNames, percent].flatMap((table) =>
    Object.entries(table).map(([name, units]) => [name, units.split(' ')] as const),
  );
}
