import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';

/** A place in a file: lines and columns count from 1, columns in UTF-16 units (unist, language server protocol). */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Place;
  /** The place after the last character. */
  readonly end: Place;
}

export type Level = 'error' | 'warning';

/** Something that an editor should correct. The names of rules never change. */
export interface Problem extends Range {
  /** Relative to the content folder, with forward slashes. */
  readonly file: string;
  readonly level: Level;
  readonly rule: string;
  /** What is wrong, in one sentence. */
  readonly message: Bilingual;
  /** What to type instead. Missing where the message says enough. */
  readonly hint?: Bilingual | undefined;
  /** The text that replaces the range. Set only where there is a single possible correction. */
  readonly fix?: string | undefined;
}

/** A problem in one language. The hint is empty if there is none. */
export type ToldProblem = Omit<Problem, keyof Told> & Told;

interface Told {
  readonly message: string;
  readonly hint: string;
}

export function localizeProblem(problem: Problem, language: SpokenLanguage): ToldProblem {
  return { ...problem, message: problem.message[language], hint: problem.hint?.[language] ?? '' };
}

/** Sorts problems by file, then by their place in it. */
export function inReadingOrder(a: Problem, b: Problem): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
