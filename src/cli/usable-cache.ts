import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeAtEnd } from '../files/unfinished.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { cacheFolder } from '../intake/cache-folder.ts';
import { languageOfCall } from './run.ts';
import { systemFault } from './system-fault.ts';

/**
 * Makes sure that results can be kept between the parts of a command. Where the cache cannot be written, everything is
 * made anew in a temporary folder, which goes with the process, and a warning says so: a site that is late is better than
 * none.
 */
export async function useCache(): Promise<void> {
  const folder = cacheFolder();
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    const fault = systemFault(error);
    if (fault === undefined) throw error;
    const temporary = mkdtempSync(join(tmpdir(), 'precis-cache-'));
    removeAtEnd(temporary);
    process.env.PRECIS_CACHE = temporary;
    console.error(withoutCache(fault)[await languageOfCall()]);
  }
}

function withoutCache(fault: Bilingual): Bilingual {
  return {
    en: `Nothing is kept for the next time, which makes both slower. ${fault.en}`,
    fr: fr`Rien n'est gardé pour la prochaine fois, ce qui ralentit les deux. ${fault.fr}`,
  };
}
