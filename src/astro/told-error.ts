import { visibleLines } from '../grammar/visible-text.ts';

/** Ends an Astro command with its message only; a stack trace would not help an editor. */
export class ToldError extends Error {
  override readonly stack = '';

  constructor(words: string) {
    super(visibleLines(words));
  }
}
