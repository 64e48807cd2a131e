import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { wholeFile } from '../../domain/problem/line-map.ts';
import { fr } from '../../grammar/fr.ts';
import type { FileProblem } from './file-problem.ts';

/**
 * Whether a name refers to anything but a regular file or folder inside the content folder. A symbolic link (except
 * the folder itself) may lead to any file of the machine, and a pipe may never end, so call this before reading a
 * name that was not listed.
 *
 * @throws The error of `lstat` if nothing has that name.
 */
export function isForeign(folder: string, name: string): boolean {
  const path = join(folder, name);
  const found = lstatSync(path);
  if (!found.isFile() && !found.isDirectory()) return true;
  const inside = relative(realpathSync.native(folder), realpathSync.native(path));
  return inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
}

/** The problem of a link, pipe or device. */
export const foreignFile: FileProblem = {
  ...wholeFile,
  rule: 'file',
  level: 'error',
  message: {
    en: 'Only files and folders that lie here themselves are read, no symbolic links, pipes or devices.',
    fr: fr`On ne lit que les fichiers et les dossiers qui sont ici eux-mêmes, ni liens symboliques, ni tubes, ni périphériques.`,
  },
  hint: {
    en: 'Put the file or folder itself here, or remove this name.',
    fr: fr`Mettez ici le fichier ou le dossier lui-même, ou retirez ce nom.`,
  },
};
