import { numberFormat } from '../domain/quantity/number-format.ts';
import { inBrackets } from '../grammar/brackets.ts';
import { wordsFor } from '../words/words.ts';
import type { LocatorMap } from './locator-map.ts';
import type { Way } from './map-places.ts';

/** Places less than this number of kilometres apart have no way between them. */
const samePlace = 1;

/**
 * A map in words, for those who cannot see it: each place with its country, and where it lies from the first, "Koursk
 * (Russie) ; Pokrovsk (Ukraine), à environ 390 km au sud-est de Koursk".
 */
export function mapInWords({ places, within, ways }: LocatorMap, lang: string): string {
  const words = wordsFor(lang);
  const [first] = places;
  const texts = places.map(({ name }, index) => {
    const country = within[index] === undefined ? name : `${name} ${inBrackets(within[index])}`;
    const way = ways[index - 1];
    return way === undefined || way.kilometres < samePlace
      ? country
      : [country, wayInWords(way, first?.name ?? '', lang)].join(words.separators.comma);
  });
  return words.mapOf(texts.join(words.separators.semicolon));
}

/** The places that a map leaves out, with their ways from its first one; undefined where it shows all. */
export function beyondInWords({ far, places }: LocatorMap, lang: string): string | undefined {
  const words = wordsFor(lang);
  const texts = far.map((way) => [way.name, wayInWords(way, places[0]?.name ?? '', lang)].join(words.separators.comma));
  return texts.length === 0 ? undefined : words.beyondMap(texts.join(words.separators.semicolon));
}

/** A length in kilometres, as the language writes it. */
export function kilometresInWords(kilometres: number, lang: string): string {
  return numberFormat(lang, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 }).format(kilometres);
}

/** To two digits, since places are no points. */
function wayInWords({ kilometres, direction }: Way, from: string, lang: string): string {
  const rounded = Number(kilometres.toPrecision(2));
  return wordsFor(lang).wayFrom(kilometresInWords(rounded, lang), direction, from);
}
