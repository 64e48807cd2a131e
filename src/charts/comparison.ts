import { dateInWords } from '../domain/date/edtf-words.ts';
import { observedIn } from '../domain/date/observed.ts';
import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { inBrackets } from '../grammar/brackets.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { extentOf } from './extent.ts';
import { differenceInWords } from './trend.ts';

/**
 * Compares a figure with another of its unit: "Compared with 3,000 soldiers (October 2023): up by 7,000 soldiers, that is
 * about 233%". The other stands with its date, or by its label where it has none. Undefined where either number is unknown.
 */
export function comparisonInWords(figure: Figure, other: Figure, lang: string, timeZone: string): string | undefined {
  if (extentOf(figure) === undefined || extentOf(other) === undefined) return undefined;
  const date = observedIn(other);
  const which = date === undefined ? typeset(other.label, lang) : dateInWords(date, lang, timeZone);
  const quantity = `${quantityInWords(other, lang)} ${inBrackets(which)}`;
  return wordsFor(lang).comparedWith(quantity, differenceInWords(other, figure, lang));
}
