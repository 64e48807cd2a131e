import { wordsFor } from '../../words/words.ts';
import { skipBlanks } from '../quantity/scale.ts';

interface ChangeWords {
  readonly decrease: RegExp;
  readonly increase: RegExp;
}

const tables = new Map<string, ChangeWords>();
const reach = 60;
const sentenceEnd = /[.!?;:](?=\s|$)/;

/** The texts before and after one that is bound to a figure. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * Whether a text is about a decrease, so that a number without a sign may be negative. The word that tells is in the text
 * itself, else the last such word before it or the first one after it in its sentence ("um 2,4 % gesunken", "a 2.4% fall").
 * A word of increase there tells the opposite.
 */
export function speaksOfDecrease(text: string, { before, after }: Surroundings, lang: string): boolean {
  const words = wordsOf(lang);
  if (words.increase.test(text)) return false;
  if (words.decrease.test(text)) return true;
  const sentence = before.slice(-reach).split(sentenceEnd).at(-1) ?? '';
  const [fell, rose] = [lastPlace(sentence, words.decrease), lastPlace(sentence, words.increase)];
  if (fell !== rose) return fell > rose;
  const rest = after.slice(0, reach / 2).split(sentenceEnd)[0] ?? '';
  const [falls, rises] = [rest.search(words.decrease), rest.search(words.increase)];
  return falls !== -1 && (rises === -1 || falls < rises);
}

/** Whether the word before `index` makes the number at `index` negative: "moins 5 °C", "minus 5". */
export function minusWordBefore(text: string, index: number, lang: string): boolean {
  const before = text.slice(Math.max(0, index - 20), index).toLowerCase();
  return /\s$/.test(before) && wordsFor(lang).minusWords.some((word) => endsWithWord(before.trimEnd(), word));
}

/** The end of words at `index` that make the number before them negative: "5 °C below zero". Undefined without any. */
export function belowZeroAt(text: string, index: number, lang: string): number | undefined {
  const start = skipBlanks(text, index);
  const after = text.slice(start, start + reach).toLowerCase();
  const found = wordsFor(lang).belowZero.find((words) => after.startsWith(words));
  return found === undefined ? undefined : start + found.length;
}

/** Whether the number at `index` is the margin of the one before it: "1,45 ± 0,12". */
export function plusMinusBefore(text: string, index: number, lang: string): boolean {
  const before = text
    .slice(Math.max(0, index - 30), index)
    .replace(/[\s\u061c\u200e\u200f]+$/, '')
    .toLowerCase();
  return wordsFor(lang).plusMinus.some((words) => endsWithWord(before, words) && /\p{Nd}/u.test(before));
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && !/\p{L}/u.test(text.at(-word.length - 1) ?? '');
}

function lastPlace(text: string, words: RegExp): number {
  return Array.from(text.matchAll(new RegExp(words, 'giu'))).at(-1)?.index ?? -1;
}

function wordsOf(lang: string): ChangeWords {
  let words = tables.get(lang);
  if (words === undefined) {
    const { decrease, increase } = wordsFor(lang);
    // Arabic prefixes "and", "by" and "the" to the word.
    const begins = (stems: readonly string[]) =>
      new RegExp(`(?<![\\p{L}\\p{M}])(?:[وفبل]?(?:ال)?)(?:${stems.join('|')})`, 'iu');
    words = { decrease: begins(decrease), increase: begins(increase) };
    tables.set(lang, words);
  }
  return words;
}
