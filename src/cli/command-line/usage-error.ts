import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';

/** The command line is wrong; exit code 2. */
export class UsageError extends Error {
  readonly words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/** `--help` was given: the usage text is the answer, not an error. */
export class UsageRequest extends Error {
  readonly usage: Bilingual;
  constructor(usage: Bilingual) {
    super(usage.en);
    this.usage = usage;
  }
}

/** The usage text for a call such as `npm run check -- FILE…`. */
export function usageOf(call: string): Bilingual {
  return { en: `Usage: ${call}`, fr: fr`Utilisation : ${call}` };
}

/** A usage error with the usage text on the line below. */
export function withUsage(words: Bilingual, usage: Bilingual): UsageError {
  return new UsageError({ en: `${words.en}\n${usage.en}`, fr: `${words.fr}\n${usage.fr}` });
}
