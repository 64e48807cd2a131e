import { edtfInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { typeset } from '../domain/language/typography.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';

/** What tells figures apart: what is counted, of whom or where, who says so, when it was. */
export type Facet = 'label' | 'thing' | 'voice' | 'date';

const facets: readonly Facet[] = ['label', 'thing', 'voice', 'date'];

/** The fewest facets, in their order, by which every figure has a name of its own, or as many have as can. */
export function tellingFacets(figures: readonly Figure[], lang: string, timeZone: string): Facet[] {
  const names = (chosen: readonly Facet[]) => figures.map((figure) => nameOf(figure, chosen, lang, timeZone));
  const chosen: Facet[] = [];
  let told = 1;
  for (const facet of facets) {
    const count = new Set(names([...chosen, facet])).size;
    if (count > told) {
      chosen.push(facet);
      told = count;
    }
  }
  return chosen.length === 0 ? ['label'] : chosen;
}

/** The name of a figure by some of its facets: "Région de Koursk, Pentagone". */
export function nameOf(figure: Figure, chosen: readonly Facet[], lang: string, timeZone: string): string {
  const texts = chosen.flatMap((facet) => facetInWords(figure, facet, lang, timeZone) ?? []);
  return texts.length > 0 ? texts.join(wordsFor(lang).separators.comma) : typeset(figure.label, lang);
}

/** Whether figures differ in a facet. */
export function differIn(figures: readonly Figure[], facet: Facet, lang: string, timeZone: string): boolean {
  return new Set(figures.map((figure) => facetInWords(figure, facet, lang, timeZone))).size > 1;
}

function facetInWords(figure: Figure, facet: Facet, lang: string, timeZone: string): string | undefined {
  if (facet === 'date') {
    const date = observedEdtf(figure);
    return date === undefined ? wordsFor(lang).undated : edtfInWords(date, lang, timeZone);
  }
  const text = { label: figure.label, thing: figure.observationAbout, voice: figure.attributedTo }[facet];
  return text === undefined ? undefined : typeset(text, lang);
}
