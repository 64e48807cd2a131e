import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { fr } from '../grammar/fr.ts';
import { shareFile } from '../output/share.ts';
import { projectFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

/** Where shares are written, and joined from, unless another folder is named. */
export const sharesFolder = 'dist-shards';

/** The folder that a build writes: it is replaced as a whole by a finished build, or stays as it was. */
export class OutputFolder {
  readonly path: string;

  /** Refuses a folder that holds something else than a built site, since it would be lost. */
  constructor(path: string, contentFolder: string) {
    this.path = resolve(path);
    for (const precious of [contentFolder, projectFolder]) {
      if (isWithin(precious, this.path))
        throw new UsageError({
          en: `The output cannot replace ${this.path}, which holds ${resolve(precious)}.`,
          fr: fr`Le site ne peut pas remplacer ${this.path}, qui contient ${resolve(precious)}.`,
        });
    }
    if (isWithin(this.path, contentFolder))
      throw new UsageError({
        en: `The output cannot lie in the content folder ${contentFolder}.`,
        fr: fr`Le site ne peut pas être écrit dans le dossier des contenus ${contentFolder}.`,
      });
  }

  /** Lets `write` fill a new folder beside this one; if it says that it is right, the two change places. */
  async replace(write: (folder: string) => Promise<boolean>): Promise<void> {
    await this.#refuseForeign();
    const next = `${this.path}.${process.pid}.next`;
    const last = `${this.path}.${process.pid}.last`;
    try {
      await mkdir(next, { recursive: true });
      if (!(await write(next))) return;
      if (existsSync(this.path)) await rename(this.path, last);
      await rename(next, this.path).catch(async (error: unknown) => {
        if (existsSync(last)) await rename(last, this.path);
        throw error;
      });
      rmSync(last, { recursive: true, force: true });
    } finally {
      rmSync(next, { recursive: true, force: true });
    }
  }

  async #refuseForeign(): Promise<void> {
    if (!existsSync(this.path)) return;
    if (!statSync(this.path).isDirectory()) {
      throw new UsageError({
        en: `${this.path} is no folder; name one with --out.`,
        fr: fr`${this.path} n'est pas un dossier ; nommez-en un avec --out.`,
      });
    }
    const files = await readdir(this.path);
    if (files.length > 0 && !files.includes('404.html') && !files.includes(shareFile))
      throw new UsageError({
        en: `${this.path} holds something else than a built site; name another folder with --out.`,
        fr: fr`${this.path} contient autre chose qu'un site construit ; nommez un autre dossier avec --out.`,
      });
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
