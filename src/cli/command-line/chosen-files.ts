import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fr } from '../../grammar/fr.ts';
import { UsageError } from './usage-error.ts';

/**
 * Returns a filter for the files named on the command line; with no names it accepts every file. A folder stands for
 * the files in it.
 *
 * @param paths As typed, relative to the working directory. A path that does not exist, or lies outside `folder`, is
 * a usage error.
 */
export function chosenFiles(paths: readonly string[], folder: string): (file: string) => boolean {
  const chosen = paths.map((path) => {
    const file = relative(folder, resolve(path)).split(sep).join('/');
    if (!existsSync(path))
      throw new UsageError({ en: `There is no file ${path}.`, fr: fr`Il n'y a pas de fichier ${path}.` });
    if (file.startsWith('../') || file === '..' || resolve(folder, file) !== resolve(path)) {
      throw new UsageError({
        en: `${path} is not in the content folder ${folder}.`,
        fr: fr`${path} n'est pas dans le dossier des contenus ${folder}.`,
      });
    }
    return statSync(path).isDirectory() && file !== '' ? `${file}/` : file;
  });
  if (chosen.length === 0 || chosen.includes('')) return () => true;
  return (file) => chosen.some((path) => (path.endsWith('/') ? file.startsWith(path) : file === path));
}
