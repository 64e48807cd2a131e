import type { Span } from '../domain/language/protected-span.ts';
import { proseWordsFor } from '../words/prose/prose-words.ts';
import { plainText } from './plain-text.ts';
import { quotedPassages } from './quoted-passage.ts';
import { endsWithOne, type WordTest } from './word-list.ts';

const titles = new Map<string, WordTest>();
const fewest = 4;
const reach = 60;
/** The author between the word and the title: "le film de Jean Renoir « … »". */
const author = /(?: (?:de |du |of |by |d’|’s )?\p{Lu}[\p{L}’.-]*)* ?\(?$/u;

/**
 * Quoted passages that are speech: four words or more, and not a title. A title follows a word such as "film" or
 * "entitled", or is capitalised as English titles are. Empty for languages whose prose is not read.
 */
export function quotations(text: string, lang: string): Span[] {
  const words = proseWordsFor(lang)?.titles;
  if (words === undefined || !/[«“„‘"]/.test(text)) return [];
  let before = titles.get(lang);
  if (before === undefined) {
    before = endsWithOne(words.before);
    titles.set(lang, before);
  }
  const announces = before;
  return quotedPassages(text)
    .filter(({ start, end, closed }) => {
      const said = plainText(text.slice(start + 1, end - 1))
        .split(/\s+/)
        .filter((word) => /[\p{L}\p{N}\ufffc]/u.test(word));
      if (!closed || said.length < fewest || inCapitals(said)) return false;
      return !announces.test(
        plainText(text.slice(Math.max(0, start - reach), start))
          .replace(author, '')
          .trimEnd(),
      );
    })
    .map(({ start, end }) => ({ start, end }));
}

/** Whether words are capitalised as a title: "The Lord of the Rings", every long word and not only the first. */
function inCapitals(words: readonly string[]): boolean {
  const long = words.map((word) => word.replace(/^[^\p{L}]+/u, '')).filter((word) => /^\p{L}{4}/u.test(word));
  return long.length > 1 && long.every((word) => /^\p{Lu}/u.test(word));
}
