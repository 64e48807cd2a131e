import { fr } from '../grammar/fr.ts';
import { topicId } from '../grammar/topic-id.ts';
import type { Rule } from './rule.ts';
import { inFileOrder } from './site-index.ts';

/**
 * Topics with one id are one topic (`topicId`), which is wrong where only the signs between letters tell them apart: "C++" and
 * "C#". Reports the first text that differs, once per topic.
 */
export const topicClash: Rule = {
  name: 'topic-clash',
  level: 'warning',
  site({ files }, report) {
    const first = new Map<string, { readonly text: string; readonly file: string }>();
    const told = new Set<string>();
    for (const { file, topics } of inFileOrder(files)) {
      for (const [index, text] of topics.entries()) {
        const id = topicId(text);
        const known = first.get(id);
        if (known === undefined) first.set(id, { text, file });
        else if (signs(known.text) !== signs(text) && !told.has(id)) {
          told.add(id);
          report(file, {
            where: { value: ['topics', index] },
            message: {
              en: `The topics "${known.text}" (${known.file}) and "${text}" have the same address, so they are one topic.`,
              fr: fr`Les thèmes « ${known.text} » (${known.file}) et « ${text} » ont la même adresse : c'est un seul thème.`,
            },
            hint: {
              en: 'Write one of them in letters, for example C sharp, or use one text for both.',
              fr: fr`Écrivez l'un des deux en lettres, par exemple C sharp, ou gardez un seul texte.`,
            },
          });
        }
      }
    }
  },
};

/** What is left of a text without letters, digits, and the punctuation that may separate words. */
function signs(text: string): string {
  return text.normalize('NFKD').replace(/[\p{L}\p{M}\p{N}\p{Z}\p{Pd}\p{Ps}\p{Pe}\p{Pi}\p{Pf}'".,:;/_&·]/gu, '');
}
