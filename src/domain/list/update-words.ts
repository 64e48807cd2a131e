import { wordsFor } from '../../words/words.ts';
import { typeset } from '../language/typography.ts';
import { quantityInWords } from '../quantity/quantity.ts';
import type { PublishedUpdate } from './published-update.ts';

/** An update in one paragraph: why, if it says so, and the value before and after. */
export function updateInWords({ update, change }: PublishedUpdate, lang: string): string {
  const note = typeset(update.note ?? '', lang);
  if (change === undefined) return note;
  const [from, to] = [change.from, change.to].map((value) => quantityInWords(value, lang));
  return `${note} ${wordsFor(lang).changedFrom(typeset(change.label, lang), from ?? '', to ?? '')}.`.trimStart();
}
