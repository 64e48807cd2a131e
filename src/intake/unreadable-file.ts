import type { Words } from '../checks/rule.ts';
import { wholeFile } from '../domain/line-map.ts';
import { fr } from '../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';

/** The problem of a text that no parser can follow to its depth. */
export const tooIntricate: FileProblem = {
  ...wholeFile,
  rule: 'file',
  level: 'error',
  message: { en: 'The file nests too deep to be read.', fr: fr`Le fichier s'emboîte trop profondément pour être lu.` },
  hint: {
    en: 'Take some of its lists, quotations, marks or brackets out of each other.',
    fr: fr`Sortez les uns des autres quelques listes, citations, mises en forme ou crochets.`,
  },
};

const frontmatterWords: Readonly<Record<'missing' | 'unclosed', Words>> = {
  missing: {
    message: {
      en: 'The file does not begin with frontmatter.',
      fr: fr`Le fichier ne commence pas par un en-tête.`,
    },
    hint: {
      en: 'Begin the file with a line ---, then title: and the other keys, then another line ---.',
      fr: fr`Commencez par une ligne ---, puis title: et les autres clés, puis une autre ligne ---.`,
    },
  },
  unclosed: {
    message: { en: 'The frontmatter is not closed.', fr: fr`L'en-tête n'est pas fermé.` },
    hint: { en: 'Add a line --- after the last key.', fr: fr`Ajoutez une ligne --- après la dernière clé.` },
  },
};

/** The problem of a file in which no frontmatter can be found. */
export function frontmatterProblem(what: 'missing' | 'unclosed'): FileProblem {
  return { ...wholeFile, rule: 'yaml', level: 'error', ...frontmatterWords[what] };
}
