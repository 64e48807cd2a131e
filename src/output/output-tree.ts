import { lstatSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type FolderListing, filesBelow } from '../files/folder-listing.ts';
import { writeNew } from '../files/new-file.ts';
import { type Stamp, type StampedFolder, stampFolder, stampOf, stampsByFile } from '../files/stamps.ts';
import { isSameTime, type PlacedFile, showAt } from './linked-file.ts';

/**
 * The folder that becomes the output. It may begin as an earlier output: a file that is still the same stays where it is, so
 * that a build only writes what has changed, and what nobody put there again goes at the end. No file is written to in
 * place, since the cache or somebody's copy may share it.
 */
export class OutputTree {
  readonly folder: string;
  /** What an earlier output left, as far as nothing took its place yet. */
  readonly #left: Map<string, Stamp>;
  readonly #files = new Map<string, Stamp>();
  /** What lay in the folder at the beginning. */
  readonly #began: FolderListing;
  /** The folders in which something was put or removed since. */
  readonly #changed = new Set<string>();

  /** @param began What lies in the folder, if somebody has looked. */
  constructor(folder: string, began: StampedFolder = stampFolder(folder)) {
    this.folder = folder;
    // Nothing is written through links out of the folder.
    for (const path of began.others) rmSync(join(folder, path));
    this.#left = stampsByFile(began);
    this.#began = began.listing;
  }

  /** The files of the new output so far, relative to it. */
  get files(): ReadonlyMap<string, Stamp> {
    return this.#files;
  }

  /** What lies in the folders that are as they were at the beginning. */
  get unchanged(): FolderListing {
    return Object.fromEntries(Object.entries(this.#began).filter(([folder]) => !this.#changed.has(folder)));
  }

  /** Leaves a file where the earlier output had it, unless it was written to since `time`, in milliseconds since 1970. */
  keep(file: string, time: number): boolean {
    const there = this.#left.get(file);
    if (there === undefined || !isSameTime(there.mtimeMs, time)) return false;
    this.#left.delete(file);
    this.#files.set(file, there);
    return true;
  }

  /** Shows a file that is kept elsewhere; false where there is none. */
  link(from: string, file: string): boolean {
    const placed = showAt(this.place(file), from);
    if (placed === undefined) {
      this.#noteChange(file);
      this.#prune(dirname(file));
      return false;
    }
    this.noteFile(file, placed);
    return true;
  }

  /** Shows every file of a folder that is kept elsewhere, below `path` if one is given. */
  linkFolder(from: string, path = ''): void {
    for (const file of filesBelow(from)) this.link(join(from, file), posix.join(path, file));
  }

  /** @param time In milliseconds since 1970: the one that the file is to bear, if not that of its writing. */
  write(file: string, content: string | Uint8Array, time?: number): void {
    const path = this.place(file);
    writeNew(path, content);
    if (time !== undefined) utimesSync(path, time / 1000, time / 1000);
    this.noteFile(file, { stamp: stampOf(statSync(path)), stayed: false });
  }

  /**
   * The path at which the caller puts a file, which it then notes. An earlier file may be there, which must not be written to;
   * the folder may be missing.
   */
  place(file: string): string {
    const path = join(this.folder, file);
    if (this.#left.delete(file) || this.#files.has(file) || this.#left.size === 0) return path;
    for (const above of foldersAbove(file)) if (this.#left.delete(above)) rmSync(join(this.folder, above));
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) this.#removeFolder(file);
    return path;
  }

  /** Takes a file that was put in its place into the new output. */
  noteFile(file: string, { stamp, stayed }: PlacedFile): void {
    if (!stayed) this.#noteChange(file);
    this.#files.set(file, stamp);
  }

  /** Removes what is left of the earlier output. */
  close(): void {
    for (const file of this.#left.keys()) {
      this.#noteChange(file);
      rmSync(join(this.folder, file), { force: true });
      this.#prune(dirname(file));
    }
    this.#left.clear();
  }

  /** The folder of a file changes, and those above may, since folders come and go with what is in them. */
  #noteChange(file: string): void {
    this.#changed.add('');
    for (const folder of foldersAbove(file)) this.#changed.add(folder);
  }

  /** Removes a folder of the earlier output that stands where a file is to be. */
  #removeFolder(folder: string): void {
    rmSync(join(this.folder, folder), { recursive: true });
    const isInside = (path: string) => path === folder || path.startsWith(`${folder}/`);
    for (const file of this.#left.keys()) if (isInside(file)) this.#left.delete(file);
  }

  /** Removes folders that hold nothing. */
  #prune(folder: string): void {
    for (let path = folder; path !== '.'; path = dirname(path)) {
      try {
        rmdirSync(join(this.folder, path));
      } catch {
        return;
      }
    }
  }
}

function* foldersAbove(file: string): Generator<string> {
  for (let end = file.indexOf('/'); end > 0; end = file.indexOf('/', end + 1)) yield file.slice(0, end);
}
