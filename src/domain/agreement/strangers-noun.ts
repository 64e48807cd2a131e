import { type QuantityRecord, unitTexts } from '../quantity/quantity-record.ts';
import { skipLink } from '../quantity/scale.ts';
import { firstWord, isForm } from './figure-unit.ts';

/** A noun after a number in a text, and the other figure whose unit it is. */
export interface StrangersNoun<F extends QuantityRecord = QuantityRecord> {
  readonly noun: string;
  readonly figure: F;
}

/**
 * The noun after a number, if it is the unit of another figure and not of the bound one: "12 blessés" for a figure of
 * deaths. Other nouns are up to the editor.
 */
export function strangersNoun<F extends QuantityRecord>(
  after: string,
  bound: F,
  figures: readonly F[],
  lang: string,
): StrangersNoun<F> | undefined {
  const noun = nounOf(after, lang);
  if (noun === '' || isNounOf(noun, bound)) return undefined;
  const figure = figures.find((other) => isNounOf(noun, other));
  const start = skipLink(after, 0, lang);
  return figure && { noun: after.slice(start, start + noun.length), figure };
}

/** Whether the words after a number begin with a form of the figure's unit. */
export function isUnitOf(after: string, figure: QuantityRecord, lang: string): boolean {
  const noun = nounOf(after, lang);
  return noun !== '' && isNounOf(noun, figure);
}

const nouns = new WeakMap<QuantityRecord, readonly string[]>();

function isNounOf(noun: string, figure: QuantityRecord): boolean {
  let own = nouns.get(figure);
  if (own === undefined) {
    own = unitTexts(figure).map(firstWord);
    nouns.set(figure, own);
  }
  return own.some((word) => isForm(noun, word));
}

function nounOf(after: string, lang: string): string {
  return firstWord(after.slice(skipLink(after, 0, lang)));
}
