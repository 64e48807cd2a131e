import type { Words } from '../../checks/rule.ts';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { fr } from '../../grammar/fr.ts';
import type { FileProblem } from '../file/file-problem.ts';
import { mostSeconds } from './within-time.ts';

/** The problem of text nested too deeply for the parser. */
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

/** The problem of text that took too long to read, for an unforeseen reason. */
export const tooSlow: FileProblem = {
  ...wholeFile,
  rule: 'file',
  level: 'error',
  message: {
    en: `Reading the file takes longer than ${mostSeconds} seconds.`,
    fr: fr`La lecture du fichier prend plus de ${mostSeconds} secondes.`,
  },
  hint: {
    en: 'Split it, or take out what is no text.',
    fr: fr`Coupez-le en plusieurs, ou sortez-en ce qui n'est pas du texte.`,
  },
};

/** The problem of a file that exceeds a thread's memory. */
export const tooLarge: FileProblem = {
  ...wholeFile,
  rule: 'file',
  level: 'error',
  message: {
    en: 'Reading the file takes more memory than there is.',
    fr: fr`La lecture du fichier demande plus de mémoire qu'il n'y en a.`,
  },
  hint: { en: 'Split it, or make it simpler.', fr: fr`Coupez-le en plusieurs, ou simplifiez-le.` },
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

/** The problem of a file without frontmatter. */
export function frontmatterProblem(what: 'missing' | 'unclosed'): FileProblem {
  return { ...wholeFile, rule: 'yaml', level: 'error', ...frontmatterWords[what] };
}
