import { existsSync, lstatSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type FolderListing, listFolder } from '../../files/folder-listing.ts';
import { folderMark, markedFiles, markFile } from '../../files/folder-mark.ts';
import { guests, isGuest, isSomething, moveGuests } from '../../files/guest.ts';
import type { StampedFolder } from '../../files/stamps.ts';
import { removedAfter } from '../../files/unfinished.ts';
import type { Bilingual } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { foreignEntries } from '../../output/foreign-entries.ts';
import { recoverOutput } from '../../output/output-recovery.ts';
import { OutputTree } from '../../output/output-tree.ts';
import { lookAt, type SpareOutput } from '../../output/spare-output.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { refusePrecious } from './precious-folders.ts';

/** Default folder that `--shard` writes to and `merge` reads from. */
export const sharesFolder = 'dist-shards';

/** Printed when a site could not be written. */
export const lastStays: Bilingual = { en: 'The last site stays as it was.', fr: fr`Le dernier site reste tel quel.` };

/** Number of foreign entries named when a folder is refused. */
const mostNamed = 5;

interface Replacement {
  readonly isRight?: (folder: string) => Promise<boolean>;
  /** Reused as the new folder, since most of its files are the same; the replaced output becomes the next spare. */
  readonly spare?: SpareOutput;
  /** An earlier listing of the folder, if there is one. */
  readonly known?: () => FolderListing | undefined;
}

/** The folder that a build writes. A finished build replaces it as a whole; otherwise it is unchanged. */
export class OutputFolder {
  readonly path: string;

  /** Throws a usage error if a site must not be written to this path (`refusePrecious`). */
  constructor(path: string, contentFolder: string) {
    this.path = resolve(path);
    refusePrecious(this.path, contentFolder);
  }

  /**
   * Throws a usage error if the folder holds files that no build wrote, because they would be lost. `.git` and
   * `CNAME` are allowed.
   *
   * @param known An earlier listing of the folder, to avoid listing it again.
   * @returns The files of the folder, guests left out.
   */
  refuseForeign(known?: FolderListing): string[] {
    const found = lstatSync(this.path, { throwIfNoEntry: false });
    if (found === undefined) return [];
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
    const isOwn = (path: string) => !isGuest(path);
    const listed = listFolder(this.path, known);
    const files = listed.files.filter(isOwn);
    this.#refuse(foreignEntries(this.path, { files, others: listed.others.filter(isOwn) }));
    return files;
  }

  /**
   * Lets `write` fill a new folder beside this one and, if `isRight` accepts the result and no foreign file would be
   * lost, puts it in place of this one. This takes two renames in direct succession, since Node has no `renameat2`
   * with `RENAME_EXCHANGE`.
   *
   * @returns The tree that is now in place; undefined if `isRight` rejected it.
   */
  async replace(
    write: (output: OutputTree) => void | Promise<void>,
    { isRight, spare, known }: Replacement = {},
  ): Promise<OutputTree | undefined> {
    await recoverOutput(this.path);
    const next = this.#beside('next');
    return removedAfter(next, async () => {
      const seen = spare && lookAt(spare);
      const isOurs = spare !== undefined && seen !== undefined && isOwn(spare.folder, seen);
      const isSpare = isOurs && isMoved(spare.folder, next);
      if (!isSpare) {
        await mkdir(dirname(next), { recursive: true });
        // Not recursive: Node reports why a directory cannot be made only when it makes a single one.
        await mkdir(next);
        // Marks the folder from the start, so that it can be recognised if this build is killed.
        writeFileSync(join(next, markFile('site')), folderMark('site', []));
      }
      const output = new OutputTree(next, isSpare ? seen : undefined);
      await write(output);
      output.write(markFile('site'), folderMark('site', output.files.keys()));
      output.close();
      if (isRight !== undefined && !(await isRight(next))) return undefined;
      // Files may have been added since the build began.
      this.refuseForeign(known?.());
      this.#refuse(guests.filter((name) => output.files.has(name) && this.#isForeign(name)));
      const last = this.#change(next);
      // If it is not kept as the spare, the last output gets a name from which no command restores it.
      if (last !== undefined && (spare === undefined || !isMoved(last, spare.folder))) renameSync(last, next);
      return output;
    });
  }

  /**
   * Puts `next` in place of the output.
   *
   * @returns The path to which the last output was moved, if there was one.
   */
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
      // Another build put its site there between the two renames. This one is newer.
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

function isOwn(folder: string, { files, others }: StampedFolder): boolean {
  return foreignEntries(folder, { files: [...files.keys()], others }).length === 0;
}

/** Renames a real folder; false if it is missing, a link, or may not be renamed. */
function isMoved(from: string, to: string): boolean {
  if (lstatSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
