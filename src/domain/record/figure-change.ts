import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { wordsFor } from '../../words/words.ts';
import { inOneNotation } from '../quantity/one-notation.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { QuantityRecord } from '../quantity/quantity-record.ts';
import { type Correction, isCorrection, recordedQuantity } from './correction-chain.ts';

/** The change of a figure by an update. */
export interface FigureChange {
  readonly label: string;
  /** The address of the figure's card, with the base path. */
  readonly href: string;
  readonly from: QuantityRecord;
  readonly to: QuantityRecord;
}

/** The note of an update, else a sentence on what it changed. */
export function updateText(update: Update, figures: readonly Figure[], lang: string): string {
  const figure = figures.find(({ id }) => id === update.figure);
  if (update.note !== undefined || figure === undefined) return update.note ?? '';
  return `${changeInWords(figure.label, figure, update, lang)}.`;
}

/** The change of an update in words: `name`, new value and former value. Empty if it changed no value. */
export function changeInWords(name: string, figure: Figure, update: Update, lang: string): string {
  if (!isCorrection(update)) return '';
  const { from, to } = correctedValues(figure, update, lang);
  return wordsFor(lang).changedFrom(name, quantityInWords(from, lang), quantityInWords(to, lang));
}

/** The values before and after a correction, in one notation. */
export function correctedValues(
  figure: Figure,
  { from, to }: Correction,
  lang: string,
): Pick<FigureChange, 'from' | 'to'> {
  const [before, after] = [recordedQuantity(figure, from), recordedQuantity(figure, to)];
  const [one = before, other = after] = inOneNotation([before, after], lang);
  return { from: one, to: other };
}
