import type { Words } from '../../checks/rule.ts';
import { fr } from '../../grammar/fr.ts';

/**
 * Of one YAML text: characters that begin, part or end something, and lines. The parser takes up to fifteen microseconds for
 * each. A thousand figures with all of their fields have 40,000.
 */
const mostMarks = 60_000;

const mark = /[[\]{},:&*!?|>#"'`@%\\\n]|-(?=\s)/g;

/** Where a YAML text goes beyond what can be parsed in time; undefined where it does not. Found without parsing. */
export function yamlThicket(text: string): number | undefined {
  if (text.length <= mostMarks) return undefined;
  let left = mostMarks;
  for (const { index } of text.matchAll(mark)) {
    left -= 1;
    if (left < 0) return index;
  }
  return undefined;
}

export const tooManyMarks: Words = {
  message: {
    en: `The YAML has more than ${mostMarks.toLocaleString('en')} lines and marks such as : and [.`,
    fr: fr`Le YAML a plus de ${mostMarks.toLocaleString('fr')} lignes et signes comme : et [.`,
  },
  hint: { en: 'Move data out of the file.', fr: fr`Sortez les données du fichier.` },
};
