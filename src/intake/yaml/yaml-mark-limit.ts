import type { Words } from '../../checks/rule.ts';
import { fr } from '../../grammar/fr.ts';

/**
 * Maximum number of structural characters and lines. The parser takes up to fifteen microseconds each; a thousand
 * complete figures have 40,000.
 */
const mostMarks = 60_000;

const mark = /[[\]{},:&*!?|>#"'`@%\\\n]|-(?=\s)/g;

/** Offset at which a YAML text exceeds what can be parsed in time; undefined if it does not. Counts without parsing. */
export function firstExcessMark(text: string): number | undefined {
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
