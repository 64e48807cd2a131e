import type { Figure } from '../../schema/figure.ts';
import type { Update } from '../../schema/update.ts';
import { wordsFor } from '../../words/words.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { QuantityRecord } from '../quantity/quantity-record.ts';
import { type RecordedValue, recordedQuantity } from './correction-chain.ts';

/** What an update changed in a figure. */
export interface FigureChange {
  readonly label: string;
  /** The figure's card, with the base path. */
  readonly href: string;
  readonly from: QuantityRecord;
  readonly to: QuantityRecord;
}

/** What an update says of itself, or else what it changed. */
export function updateText(update: Update, figures: readonly Figure[], lang: string): string {
  const figure = figures.find(({ id }) => id === update.figure);
  if (update.note !== undefined || figure === undefined) return update.note ?? '';
  return `${changeInWords(figure.label, figure, update, lang)}.`;
}

/** What an update changed in a figure: `name`, the value now and the value before. Empty where it changed no value. */
export function changeInWords(name: string, figure: Figure, { from, to }: Update, lang: string): string {
  if (from === undefined || to === undefined) return '';
  const inWords = (value: RecordedValue) => quantityInWords(recordedQuantity(figure, value), lang);
  return wordsFor(lang).changedFrom(name, inWords(from), inWords(to));
}
