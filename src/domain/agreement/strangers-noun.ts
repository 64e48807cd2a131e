import { type QuantityRecord, unitTexts } from '../quantity/quantity-record.ts';
import { skipLink } from '../quantity/scale.ts';
import { firstWord, isForm } from './figure-unit.ts';

/** A noun that a text counts, and the other figure that it is the unit of. */
export interface StrangersNoun<F extends QuantityRecord = QuantityRecord> {
  readonly noun: string;
  readonly figure: F;
}

/**
 * The noun behind a number, where it is the unit of another figure and not of the one that is bound: "12 blessés" for a
 * figure of deaths. Other nouns are the editor's to choose.
 *
 * @param end Where the number ends; a measure has no noun behind it.
 */
export function strangersNoun<F extends QuantityRecord>(
  text: string,
  end: number | undefined,
  bound: F,
  figures: readonly F[],
  lang: string,
): StrangersNoun<F> | undefined {
  if (end === undefined) return undefined;
  const after = text.slice(end);
  if (isUnitOf(after, bound, lang)) return undefined;
  const figure = figures.find((other) => isUnitOf(after, other, lang));
  return figure && { noun: nounOf(after, lang), figure };
}

/** Whether the words behind a number begin with a form of the figure's unit. */
export function isUnitOf(after: string, figure: QuantityRecord, lang: string): boolean {
  const noun = nounOf(after, lang);
  return noun !== '' && unitTexts(figure).some((unit) => isForm(noun, firstWord(unit)));
}

function nounOf(after: string, lang: string): string {
  return firstWord(after.slice(skipLink(after, 0, lang)));
}
