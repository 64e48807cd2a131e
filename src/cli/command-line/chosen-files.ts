import { existsSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { fr } from '../../grammar/fr.ts';
import { UsageError } from './usage-error.ts';

/**
 * Which files of a content folder were named on the command line; all of them when none was. A folder stands for the
 * files in it. A name that is not there, or lies elsewhere, is a usage error.
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
