import type { Bilingual } from '../grammar/bilingual.ts';

/** A sentence in both languages, in the one string that zod carries for an issue. */
export type Advice = string & { readonly __advice: never };

/** Packs what an editor is told when a value is not accepted. Every message of a schema is made here. */
export function advise(en: string, fr: string): Advice {
  return JSON.stringify({ en, fr } satisfies Bilingual) as Advice;
}

/** Takes the sentence out of the message of an issue; a message of zod's own reads the same in both languages. */
export function adviceIn(message: string): Bilingual {
  return message.startsWith('{') ? (JSON.parse(message) as Bilingual) : { en: message, fr: message };
}
