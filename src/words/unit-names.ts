import si from './units/si.json' with { type: 'json' };
import { wordsFor } from './words.ts';

/**
 * Names and symbols of units of measure in a language, each with the CLDR identifiers that it may mean: those of CLDR,
 * the symbols of the SI, per cent, and those in use that the language's words add.
 */
export function unitNames(tag: string): (readonly [name: string, units: readonly string[]])[] {
  const words = wordsFor(tag);
  const percent = Object.fromEntries(words.percentWords.map((name) => [name, 'concentr-percent']));
  return [words.units, si, words.unitNames, percent].flatMap((table) =>
    Object.entries(table).map(([name, units]) => [name, units.split(' ')] as const),
  );
}
