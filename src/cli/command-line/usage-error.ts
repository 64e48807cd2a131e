import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';

/** A command was called in a way that it does not understand; exit code 2. */
export class UsageError extends Error {
  readonly words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/** Somebody asks how a command is called, which is no error. */
export class UsageRequest extends Error {
  readonly usage: Bilingual;
  constructor(usage: Bilingual) {
    super(usage.en);
    this.usage = usage;
  }
}

/** How a command is called. */
export function usageOf(call: string): Bilingual {
  return { en: `Usage: ${call}`, fr: fr`Utilisation : ${call}` };
}

/** The same error, with the way in which the command is called on a line below it. */
export function withUsage(words: Bilingual, usage: Bilingual): UsageError {
  return new UsageError({ en: `${words.en}\n${usage.en}`, fr: `${words.fr}\n${usage.fr}` });
}
