import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemFault } from '../../files/system-fault.ts';
import { removeAtEnd } from '../../files/unfinished.ts';
import { type Bilingual, joined } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { cacheFolder } from '../../intake/cache/cache-folder.ts';
import { languageOfCall } from './run.ts';
import { warn } from './terminal.ts';

const withoutCache: Bilingual = {
  en: 'This time everything is made anew, and nothing is kept.',
  fr: fr`Cette fois, tout est refait et rien n'est gardé.`,
};

/**
 * Makes sure the cache can be written. If it cannot, the command uses a temporary folder, removed when the process
 * ends, and warns: a slow build is better than none.
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
    warn(joined(fault, withoutCache)[await languageOfCall()]);
  }
}
