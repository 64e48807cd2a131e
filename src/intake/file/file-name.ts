import { wholeFile } from '../../domain/problem/line-map.ts';
import type { Problem } from '../../domain/problem/problem.ts';
import { fr } from '../../grammar/fr.ts';
import { isOneLine } from '../../grammar/text.ts';
import type { FileProblem } from './file-problem.ts';

/** The slug or id of a file: its name without folder and extension. */
export function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

/** The problem of a file name that cannot be part of an address. */
export function nameProblem(name: string): FileProblem {
  return {
    ...wholeFile,
    rule: 'file',
    level: 'error',
    message: {
      en: `The file name "${name}" is no slug.`,
      fr: fr`Le nom de fichier « ${name} » ne peut pas servir d'adresse.`,
    },
    hint: {
      en: 'Name the file with lower-case letters a–z, digits and single hyphens, at most 80 characters.',
      fr: fr`Nommez le fichier avec des minuscules de a à z, des chiffres et des traits d'union isolés, 80 caractères au plus.`,
    },
  };
}

/** Problems of file names with characters that are forbidden in output or that disguise the name. */
export function fileNameProblems(file: string): Problem[] {
  if (isOneLine(file)) return [];
  return [
    {
      ...wholeFile,
      file,
      rule: 'file',
      level: 'error',
      message: {
        en: 'The name of the file holds a character that cannot be seen.',
        fr: fr`Le nom du fichier contient un caractère invisible.`,
      },
      hint: { en: 'Name the file anew.', fr: fr`Renommez le fichier.` },
    },
  ];
}

/** Problems of files whose names differ only in how accents are stored (NFC, NFD): the site has one address for both. */
export function twinNameProblems(files: Iterable<string>): Problem[] {
  const twins = [...Map.groupBy(files, (file) => file.normalize('NFC')).values()];
  return twins.flatMap(([first = '', ...others]) =>
    others.map((file) => ({
      ...wholeFile,
      file,
      rule: 'file',
      level: 'error',
      message: {
        en: `Another file has the same name with its accents stored otherwise: ${first}`,
        fr: fr`Un autre fichier porte le même nom, avec des accents codés autrement : ${first}`,
      },
      hint: { en: 'Rename one of the two, or remove it.', fr: fr`Renommez l'un des deux, ou retirez-le.` },
    })),
  );
}
