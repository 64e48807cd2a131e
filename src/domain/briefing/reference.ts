import { parseEdtf } from '../../grammar/edtf.ts';
import { wordsFor } from '../../words/words.ts';
import { edtfInWords } from '../date/edtf-words.ts';
import { typeset } from '../language/typography.ts';
import type { BriefingPage } from './briefing-page.ts';

/** How others cite a briefing, without its address: "Anne Lind, « La Loue en crue », Le Relevé, 29 octobre 2024". */
export function referenceTo(
  { authors, title, published, lang }: Pick<BriefingPage, 'authors' | 'title' | 'published' | 'lang'>,
  publisher: string,
  timeZone: string,
): string {
  const { quotes, separators } = wordsFor(lang);
  const date = parseEdtf(published);
  return [
    ...authors.map(({ name }) => name),
    quotes.open + typeset(title, lang) + quotes.close,
    typeset(publisher, lang),
    date === undefined ? published : edtfInWords(date, lang, timeZone),
  ].join(separators.comma);
}
