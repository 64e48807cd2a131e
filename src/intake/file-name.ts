import type { FileProblem } from './file-problem.ts';
import { wholeFile } from './line-map.ts';

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
    message: `The file name "${name}" is no slug.`,
    hint: 'Name the file with lower-case letters a–z, digits and single hyphens, at most 80 characters.',
  };
}
