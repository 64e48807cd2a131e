import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type FolderListing, listFolder } from '../../files/folder-listing.ts';
import { folderMark, markedFiles, markFile } from '../../files/folder-mark.ts';
import { guests, isGuest, isSomething, moveGuests } from '../../files/guest.ts';
import { removedAfter } from '../../files/unfinished.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { foreignEntries } from '../../output/foreign-entries.ts';
import { recoverOutput } from '../../output/output-recovery.ts';
import { OutputTree } from '../../output/output-tree.ts';
import type { SpareOutput } from '../../output/spare-output.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { refusePrecious } from './precious-folders.ts';

/** Where shares are written, and joined from, unless another folder is named. */
export const sharesFolder = 'dist-shards';

/** What is to be known where a site could not be written. */
export const lastStays: Bilingual = { en: 'The last site stays as it was.', fr: fr`Le dernier site reste tel quel.` };

/** So many entries of a folder are named where it is refused. */
const mostNamed = 5;

interface Replacement {
  readonly isRight?: (folder: string) => Promise<boolean>;
  /** Becomes the new folder: most of its files are the same. The last output takes its place. */
  readonly spare?: SpareOutput;
  /** What somebody has listed in the folder before. */
  readonly known?: () => FolderListing | undefined;
}

/** The folder that a build writes: it is replaced as a whole by a finished build, or stays as it was. */
export class OutputFolder {
  readonly path: string;

  /** Refuses a place that is not for sites (`refusePrecious`). */
  constructor(path: string, contentFolder: string) {
    this.path = resolve(path);
    refusePrecious(this.path, contentFolder);
  }

  /**
   * Refuses a folder that holds anything that no build has written, since it would be lost; guests stay.
   *
   * @param known What somebody has listed in the folder before.
   */
  refuseForeign(known?: FolderListing): void {
    const found = lstatSync(this.path, { throwIfNoEntry: false });
    if (found === undefined) return;
    if (found.isSymbolicLink())
      throw new UsageError({
        en: `${this.path} is a link; name the folder itself with --out.`,
        fr: fr`${this.path} est un lien ; nommez le dossier lui-même avec --out.`,
      });
    if (!found.isDirectory())
      throw new UsageError({
        en: `${this.path} is no folder; name one with --out.`,
        fr: fr`${this.path} n'est pas un dossier ; nommez-en un avec --out.`,
      });
    const { files, others } = listFolder(this.path, known);
    const isOwn = (path: string) => !isGuest(path);
    this.#refuse(foreignEntries(this.path, { files: files.filter(isOwn), others: others.filter(isOwn) }));
  }

  /**
   * Lets `write` fill a new folder beside this one; if it `isRight`, and nothing foreign would be lost, the two change
   * places. Node cannot exchange two folders in one step (`renameat2` with `RENAME_EXCHANGE`), so that there are two, with
   * nothing in between.
   *
   * @returns What is in its place now; undefined where it is not right.
   */
  async replace(
    write: (output: OutputTree) => void | Promise<void>,
    { isRight, spare, known }: Replacement = {},
  ): Promise<OutputTree | undefined> {
    await recoverOutput(this.path);
    const next = this.#beside('next');
    return removedAfter(next, async () => {
      const seen = await spare?.look();
      const isOurs = spare !== undefined && seen !== undefined && foreignEntries(spare.folder, seen).length === 0;
      const isSpare = isOurs && isMoved(spare.folder, next);
      if (!isSpare) {
        await mkdir(dirname(next), { recursive: true });
        // Node tells why this fails only where it makes one folder at a time.
        await mkdir(next);
        // Says whose it is from the beginning, for whoever finds it after this build was killed.
        writeFileSync(join(next, markFile('site')), folderMark('site', []));
      }
      const output = new OutputTree(next, isSpare ? seen : undefined);
      await write(output);
      output.write(markFile('site'), folderMark('site', output.files.keys()));
      output.close();
      if (isRight !== undefined && !(await isRight(next))) return undefined;
      // Somebody may have put something there since the build began.
      this.refuseForeign(known?.());
      this.#refuse(guests.filter((name) => output.files.has(name) && this.#isForeign(name)));
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
      moveGuests(last, this.path);
      rmSync(last, { recursive: true, force: true });
      return this.#change(next);
    }
    if (!isThere) return undefined;
    moveGuests(last, this.path);
    return last;
  }

  #isForeign(name: string): boolean {
    return isSomething(join(this.path, name)) && markedFiles(this.path, 'site')?.has(name) !== true;
  }

  #refuse(foreign: readonly string[]): void {
    if (foreign.length === 0) return;
    const named = [...foreign.slice(0, mostNamed), ...(foreign.length > mostNamed ? ['…'] : [])].join(', ');
    // Whoever comes from a version that left no mark reads that one removal is enough.
    if (markedFiles(this.path, 'site') === undefined)
      throw new UsageError({
        en: `${this.path} does not say that a build of this version has written it (it holds ${named}). Move it elsewhere or delete it once, or name another folder with --out.`,
        fr: fr`Rien ne dit qu'une construction de cette version a écrit ${this.path} (qui contient ${named}). Déplacez-le ou supprimez-le une fois, ou nommez un autre dossier avec --out.`,
      });
    throw new UsageError({
      en: `${this.path} holds what no build has written: ${named}. Move it elsewhere, or name another folder with --out.`,
      fr: fr`${this.path} contient ce qu'aucune construction n'a écrit : ${named}. Déplacez-le, ou nommez un autre dossier avec --out.`,
    });
  }

  #beside(what: 'next' | 'last'): string {
    return `${this.path}.${process.pid}.${what}`;
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
