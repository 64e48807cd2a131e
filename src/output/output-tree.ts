import { lstatSync, rmdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type FolderListing, filesBelow } from '../files/folder-listing.ts';
import { writeNew } from '../files/new-file.ts';
import { type Stamp, type StampedFolder, stampFolder, stampOf } from '../files/stamps.ts';
import { isSameTime, type PlacedFile, showAt } from './linked-file.ts';

/**
 * The folder that becomes the output. It may start as an earlier output: unchanged files stay, changed ones are
 * replaced, and whatever the build did not claim is removed at the end. Files are never changed in place, since the
 * cache or a backup may share them.
 */
export class OutputTree {
  readonly folder: string;
  /** Files of the earlier output that nothing has claimed or replaced yet. */
  readonly #left: Map<string, Stamp>;
  readonly #files = new Map<string, Stamp>();
  /** The listing of the folder at the start. */
  readonly #began: FolderListing;
  /** Folders in which files were added or removed since. */
  readonly #changed = new Set<string>();

  /** @param began An existing listing of the folder. */
  constructor(folder: string, began: StampedFolder = stampFolder(folder)) {
    this.folder = folder;
    // Removes links, so that nothing is written through them.
    for (const path of began.others) rmSync(join(folder, path));
    this.#left = new Map(began.files);
    this.#began = began.listing;
  }

  /** The files of the new output so far, relative to it. */
  get files(): ReadonlyMap<string, Stamp> {
    return this.#files;
  }

  /** The listing of folders that have not changed since the start. */
  get unchanged(): FolderListing {
    return Object.fromEntries(Object.entries(this.#began).filter(([folder]) => !this.#changed.has(folder)));
  }

  /** Claims an earlier file; false if it is missing or was written after `time`, in milliseconds since 1970. */
  keep(file: string, time: number): boolean {
    const there = this.#left.get(file);
    if (there === undefined || !isSameTime(there.mtimeMs, time)) return false;
    this.#left.delete(file);
    this.#files.set(file, there);
    return true;
  }

  /** Links a cached file into the output; false if it does not exist. */
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

  /** Links all files of a folder into the output, below `path` if given. */
  linkFolder(from: string, path = ''): void {
    for (const file of filesBelow(from)) this.link(join(from, file), posix.join(path, file));
  }

  /**
   * Writes a file.
   *
   * @param time Its modification time in milliseconds since 1970; by default now.
   */
  write(file: string, content: string | Uint8Array, time?: number): void {
    const path = this.place(file);
    writeNew(path, content);
    if (time !== undefined) utimesSync(path, time / 1000, time / 1000);
    this.noteFile(file, { stamp: stampOf(statSync(path)), stayed: false });
  }

  /**
   * The path where the caller puts a file, followed by `noteFile`. An earlier file may be there, which must be
   * replaced, not written to; the folder may be missing.
   */
  place(file: string): string {
    const path = join(this.folder, file);
    if (this.#left.delete(file) || this.#files.has(file) || this.#left.size === 0) return path;
    for (const above of foldersAbove(file)) if (this.#left.delete(above)) rmSync(join(this.folder, above));
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) this.#removeFolder(file);
    return path;
  }

  /** Registers a file that the caller has put in place. */
  noteFile(file: string, { stamp, stayed }: PlacedFile): void {
    if (!stayed) this.#noteChange(file);
    this.#files.set(file, stamp);
  }

  /** Removes unclaimed files of the earlier output. */
  close(): void {
    for (const file of this.#left.keys()) {
      this.#noteChange(file);
      rmSync(join(this.folder, file), { force: true });
      this.#prune(dirname(file));
    }
    this.#left.clear();
  }

  /** Marks the folders of a file as changed, parents included, since they may appear or vanish with it. */
  #noteChange(file: string): void {
    this.#changed.add('');
    for (const folder of foldersAbove(file)) this.#changed.add(folder);
  }

  /** Removes an earlier folder where a file must go. */
  #removeFolder(folder: string): void {
    rmSync(join(this.folder, folder), { recursive: true });
    const isInside = (path: string) => path === folder || path.startsWith(`${folder}/`);
    for (const file of this.#left.keys()) if (isInside(file)) this.#left.delete(file);
  }

  /** Removes empty folders, from the given one upwards. */
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
