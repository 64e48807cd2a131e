import { visibleLines } from '../grammar/visible-text.ts';

/** Ends a command of Astro's, which prints what it says; a stack trace would tell an editor nothing. */
export class ToldError extends Error {
  override readonly stack = '';

  constructor(words: string) {
    super(visibleLines(words));
  }
}
