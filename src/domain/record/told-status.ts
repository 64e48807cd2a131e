import type { Figure } from '../../schema/figure.ts';
import type { Status } from '../../schema/figure-fields.ts';
import { wordsFor } from '../../words/words.ts';
import { hasAmount } from '../quantity/quantity-record.ts';

/** The status that readers are told of a figure: none where its number is unknown, since nobody estimates or confirms that. */
export function toldStatus(figure: Figure): Status | undefined {
  return hasAmount(figure) ? figure.status : undefined;
}

/** The same in a word. */
export function statusInWords(figure: Figure, lang: string): string | undefined {
  const status = toldStatus(figure);
  return status && wordsFor(lang).status[status];
}
