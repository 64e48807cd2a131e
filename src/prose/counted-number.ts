import { readNumbers } from '../domain/number-reader.ts';
import type { Span } from '../domain/protected-span.ts';
import { proseWordsFor } from '../words/prose/prose-words.ts';
import { Judge, type Judged } from './number-judge.ts';
import { mergeRanges } from './number-range.ts';
import { plainText } from './plain-text.ts';

/** A number of running text that counts or measures something, from its sign to the end of its unit. */
export interface CountedNumber extends Span {
  /** The ends of a range, the second with the unit of both; none where it is one number. */
  readonly ends: readonly Span[];
  /** The words behind it, where they begin with a noun that it counts. */
  readonly noun: string | undefined;
}

/**
 * The numbers of a text that a record should stand behind: those with a unit of measure, a currency or per cent, and
 * those of three digits and more. Names, dates, codes and all that only looks like a quantity are left aside, in doubt
 * too. Empty for languages other than French and English.
 */
export function countedNumbers(typed: string, lang: string): CountedNumber[] {
  const words = proseWordsFor(lang)?.numbers;
  if (words === undefined || !/\p{Nd}/u.test(typed)) return [];
  const text = plainText(typed);
  const judge = new Judge(text, lang, words);
  const judged: Judged[] = [];
  for (const number of readNumbers(typed, lang)) {
    const last = judged.at(-1);
    // The 100 of "52 p. 100" belongs to the number before it.
    if (last !== undefined && number.index < last.end) continue;
    judged.push(judge.judge(number, last));
  }
  return mergeRanges(judged, text, words)
    .filter(({ kind }) => kind === 'counted')
    .map(({ start, end, ends = [] }) => ({ start, end, ends, noun: judge.nounAt(end) }));
}
