import { readNumbers } from '../domain/agreement/number-reader.ts';
import { spelledNumbers } from '../domain/agreement/spelled-number.ts';
import type { Span } from '../domain/language/protected-span.ts';
import { proseWordsFor } from '../words/prose/prose-words.ts';
import { Judge, type Judged } from './number-judge.ts';
import { mergeRanges } from './number-range.ts';
import { plainText } from './plain-text.ts';

/** A number in running text that counts or measures something, from its sign to the end of its unit. */
export interface CountedNumber extends Span {
  /** Both ends of a range, the second including their unit; empty for a single number. */
  readonly ends: readonly Span[];
  /** The words after it, if they start with a counted noun. */
  readonly noun: string | undefined;
}

/** Whether the text after a number starts with the unit of some figure. */
type UnitTest = (after: string) => boolean;

/**
 * The numbers of a text that need a record: those with a unit of measure, currency or per cent, and those of three
 * digits or more. Skips names, dates and codes, and any doubtful case. Empty for languages whose prose is not read.
 *
 * @param isUnit For headlines: also returns smaller numbers before a counted noun.
 */
export function countedNumbers(typed: string, lang: string, isUnit?: UnitTest): CountedNumber[] {
  const words = proseWordsFor(lang)?.numbers;
  if (words === undefined || !/\p{Nd}/u.test(typed)) return [];
  const text = plainText(typed);
  const judge = new Judge(text, lang, words);
  const judged: Judged[] = [];
  // "300k people": the suffix multiplies if a counted noun follows.
  const multiplies = (index: number, end: number) =>
    /^k$/i.test(text.slice(index, end)) && judge.nounAt(end) !== undefined;
  for (const number of readNumbers(typed, lang, multiplies)) {
    const last = judged.at(-1);
    // The 100 of "52 p. 100" belongs to the number before it.
    if (last !== undefined && number.index < last.end) continue;
    const found = judge.judge(number, last);
    const counts = isUnit !== undefined && found.kind === 'small' && countsAt(judge, text, found.end, isUnit);
    judged.push(counts ? { ...found, kind: 'counted' } : found);
  }
  return mergeRanges(judged, text, words)
    .filter(({ kind }) => kind === 'counted')
    .map(({ start, end, ends = [] }) => ({ start, end, ends, noun: judge.nounAt(end) }));
}

/** The numbers in words in a headline that count something: "treize morts", but not "les deux parties". */
export function spelledCounts(typed: string, lang: string, isUnit: UnitTest): CountedNumber[] {
  const words = proseWordsFor(lang)?.numbers;
  if (words === undefined) return [];
  const text = plainText(typed);
  const judge = new Judge(text, lang, words);
  return spelledNumbers(typed, lang)
    .filter(({ kind, end }) => (kind === undefined || kind === 'collective') && countsAt(judge, text, end, isUnit))
    .map(({ index, end }) => ({ start: index, end, ends: [], noun: judge.nounAt(end) }));
}

function countsAt(judge: Judge, text: string, end: number, isUnit: UnitTest): boolean {
  return judge.countsAt(end) || isUnit(text.slice(end));
}
