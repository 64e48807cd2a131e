import { wholeFile } from '../domain/line-map.ts';
import { fr } from '../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';

/** The name of a file without folder and ending: its slug or id. */
export function slugOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.[a-z]+$/, '');
}

/** The problem of a file whose name can be no part of an address. */
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
