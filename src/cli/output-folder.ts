import { existsSync, lstatSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { removedAfter } from '../files/unfinished.ts';
import type { Bilingual } from '../grammar/bilingual.ts';
import { fr } from '../grammar/fr.ts';
import { OutputTree } from '../output/output-tree.ts';
import { shareFile } from '../output/share.ts';
import type { SpareOutput } from '../output/spare-output.ts';
import { projectFolder } from './environment.ts';
import { recoverOutput } from './output-recovery.ts';
import { UsageError } from './usage-error.ts';

/** Where shares are written, and joined from, unless another folder is named. */
export const sharesFolder = 'dist-shards';

/** What is to be known where a site could not be written. */
export const lastStays: Bilingual = { en: 'The last site stays as it was.', fr: fr`Le dernier site reste tel quel.` };

interface Replacement {
  readonly isRight?: (folder: string) => Promise<boolean>;
  /** Becomes the new folder: most of its files are the same. The last output takes its place. */
  readonly spare?: SpareOutput;
}

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
   * Lets `write` fill a new folder beside this one; if it `isRight`, the two change places. Node cannot exchange two folders
   * in one step (`renameat2` with `RENAME_EXCHANGE`), so that there are two, with nothing in between.
   *
   * @returns What is in its place now; undefined where it is not right.
   */
  async replace(
    write: (output: OutputTree) => void | Promise<void>,
    { isRight, spare }: Replacement = {},
  ): Promise<OutputTree | undefined> {
    await this.#refuseForeign();
    await recoverOutput(this.path);
    const next = this.#beside('next');
    return removedAfter(next, async () => {
      const seen = await spare?.look();
      const isSpare = spare !== undefined && seen !== undefined && isMoved(spare.folder, next);
      if (!isSpare) {
        await mkdir(dirname(next), { recursive: true });
        // Node tells why this fails only where it makes one folder at a time.
        await mkdir(next);
      }
      const output = new OutputTree(next, isSpare ? seen : undefined);
      await write(output);
      output.close();
      if (isRight !== undefined && !(await isRight(next))) return undefined;
      const last = this.#change(next);
      // Under a name that nobody takes for an output to come back to, if it is not kept.
      if (last !== undefined && (spare === undefined || !isMoved(last, spare.folder))) renameSync(last, next);
      return output;
    });
  }

  /** @returns Where the last output is, if there was one. */
  #change(next: string): string | undefined {
    const last = this.#beside('last');
    const isThere = existsSync(this.path);
    if (isThere) renameSync(this.path, last);
    try {
      renameSync(next, this.path);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (isThere && !existsSync(this.path)) renameSync(last, this.path);
      if (code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
      // Another build has put its site there between the two steps. This one is the newer.
      rmSync(last, { recursive: true, force: true });
      return this.#change(next);
    }
    return isThere ? last : undefined;
  }

  #beside(what: 'next' | 'last'): string {
    return `${this.path}.${process.pid}.${what}`;
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

/** Moves a folder if it is there, and one, and may be moved; a link to a folder stays whose it is. */
function isMoved(from: string, to: string): boolean {
  if (lstatSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}
