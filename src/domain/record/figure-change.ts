import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { wordsFor } from '../../words/words.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { QuantityRecord } from '../quantity/quantity-record.ts';
import { type RecordedValue, recordedQuantity } from './correction-chain.ts';

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
export function changeInWords(name: string, figure: Figure, { from, to }: Update, lang: string): string {
  if (from === undefined || to === undefined) return '';
  const inWords = (value: RecordedValue) => quantityInWords(recordedQuantity(figure, value), lang);
  return wordsFor(lang).changedFrom(name, inWords(from), inWords(to));
}
