import type { Bilingual } from '../grammar/bilingual.ts';

/** Advice in both languages, packed into the one string that zod carries per issue. */
export type Advice = string & { readonly __advice: never };

/** Packs the advice for a rejected value. Every schema message is made here. */
export function advise(en: string, fr: string): Advice {
  return JSON.stringify({ en, fr } satisfies Bilingual) as Advice;
}

/** Unpacks the advice of an issue; zod's own messages are the same in both languages. */
export function adviceIn(message: string): Bilingual {
  return message.startsWith('{') ? (JSON.parse(message) as Bilingual) : { en: message, fr: message };
}
