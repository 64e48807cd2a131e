import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { projectFolder } from '../../files/project-folder.ts';
import { isWithin, realPath } from '../../files/real-path.ts';
import { fr } from '../../grammar/fr.ts';
import { cacheFolder } from '../../intake/cache/cache-folder.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * Throws a usage error if a site at this path would replace the content, the project, the home folder or the cache,
 * or lie within the content or the cache. Links are resolved.
 */
export function refusePrecious(path: string, contentFolder: string): void {
  const place = realPath(path);
  for (const precious of [contentFolder, projectFolder, homedir(), cacheFolder()]) {
    if (isWithin(realPath(precious), place))
      throw new UsageError({
        en: `The output cannot replace ${path}, which holds ${resolve(precious)}.`,
        fr: fr`Le site ne peut pas remplacer ${path}, qui contient ${resolve(precious)}.`,
      });
  }
  refuseInputs(path, contentFolder);
}

/** Refuses a place within a folder that commands read from, by whatever links it is named: a usage error. */
export function refuseInputs(path: string, contentFolder: string): void {
  const place = realPath(path);
  if (isWithin(place, realPath(contentFolder)))
    throw new UsageError({
      en: `The output cannot lie in the content folder ${contentFolder}.`,
      fr: fr`La sortie ne peut pas être écrite dans le dossier des contenus ${contentFolder}.`,
    });
  if (isWithin(place, realPath(cacheFolder())))
    throw new UsageError({
      en: `The output cannot lie in ${cacheFolder()}, where builds keep their results.`,
      fr: fr`La sortie ne peut pas être écrite dans ${cacheFolder()}, où les constructions gardent leurs résultats.`,
    });
}
