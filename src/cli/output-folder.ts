import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fr } from '../grammar/fr.ts';
import { projectFolder } from './environment.ts';
import { UsageError } from './usage-error.ts';

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

  /**
   * Lets `write` fill a new folder, then puts it in the place of this one. The new folder lies in the project, since what
   * Astro bundles for a build finds its packages from there; it is moved beside this one before the two change places.
   */
  async replace(write: (folder: string) => Promise<void>): Promise<void> {
    await this.#refuseForeign();
    const written = `${projectFolder}node_modules/.precis-${process.pid}`;
    const next = `${this.path}.${process.pid}.next`;
    const last = `${this.path}.${process.pid}.last`;
    try {
      await write(written);
      await mkdir(dirname(this.path), { recursive: true });
      await move(written, next);
      if (existsSync(this.path)) await rename(this.path, last);
      await rename(next, this.path).catch(async (error: unknown) => {
        if (existsSync(last)) await rename(last, this.path);
        throw error;
      });
      await rm(last, { recursive: true, force: true });
    } finally {
      await Promise.all([written, next].map((folder) => rm(folder, { recursive: true, force: true })));
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
    if (files.length > 0 && !files.includes('404.html'))
      throw new UsageError({
        en: `${this.path} holds something else than a built site; name another folder with --out.`,
        fr: fr`${this.path} contient autre chose qu'un site construit ; nommez un autre dossier avec --out.`,
      });
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** Moves a folder, to another file system if need be. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}
