import type { Qualifier } from '../../words/number-words.ts';
import { wordsFor } from '../../words/words.ts';

/** The precision of a number, if a word tells it. */
export type Said = Exclude<Qualifier, 'exact'>;

/** Words by meaning, longest first, since "un peu plus de" is not "plus de". */
type Table = readonly (readonly [word: string, said: Said])[];

const tables = new Map<string, Table>();
const reach = 60;

/** The meaning of the words before `index`, where a number or its currency sign begins. */
export function qualifierBefore(text: string, index: number, lang: string): Said | undefined {
  const before = spelled(text.slice(Math.max(0, index - reach), index)).trimEnd();
  return tableFor(lang).find(([word]) => before.endsWith(word) && !joined(before.at(-word.length - 1), word[0]))?.[1];
}

/** The meaning of words at the beginning of a text for all its numbers: "environ 10 000 soldats et 200 officiers". */
export function qualifierOpening(text: string, lang: string): Said | undefined {
  const start = spelled(text).trimStart();
  return tableFor(lang).find(([word]) => start.startsWith(word) && !joined(word.at(-1), start[word.length]))?.[1];
}

/** Whether the word allows a number to deviate in both directions. */
export function approximates(said: Said | undefined): boolean {
  return said === 'about' || said === 'nearly';
}

function tableFor(lang: string): Table {
  let table = tables.get(lang);
  if (table === undefined) {
    const { qualifierWords, qualify } = wordsFor(lang);
    table = Object.keys(qualifierWords)
      .map((said) => said as Said)
      .flatMap((said) =>
        [...qualifierWords[said], qualify[said]('')].map((word) => [spelled(word).trim(), said] as const),
      )
      .sort(([a], [b]) => b.length - a.length);
    tables.set(lang, table);
  }
  return table;
}

function spelled(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’');
}

function joined(a: string | undefined, b: string | undefined): boolean {
  return /\p{L}/u.test(a ?? '') && /\p{L}/u.test(b ?? '');
}
