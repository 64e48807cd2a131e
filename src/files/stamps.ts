import { existsSync, statSync } from 'node:fs';
import { type FolderListing, listFolder } from './folder-listing.ts';

/** Detects writes to a file: size in bytes, modification time in milliseconds since 1970. */
export interface Stamp {
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * The files below a folder with size and time, sorted; changes when a file is added, removed, truncated or written.
 * Empty if there is no folder.
 *
 * @param wanted Restricts the result to these files.
 * @param unit Milliseconds to which times are rounded down; archives in which caches travel keep whole seconds.
 */
export function stampsOf(
  folder: string,
  { wanted = () => true, unit }: { wanted?: (file: string) => boolean; unit?: number } = {},
): string[] {
  if (!existsSync(folder)) return [];
  const files = listFolder(folder).files.filter(wanted);
  const rounded = ({ size, mtimeMs }: Stamp) => ({
    size,
    mtimeMs: unit === undefined ? mtimeMs : mtimeMs - (mtimeMs % unit),
  });
  return stamps(Array.from(stampsAt(folder, files), ([file, stamp]) => [file, rounded(stamp)]));
}

/** The content of a folder. */
export interface StampedFolder {
  /** The stamp of each file, by its path relative to the folder. */
  readonly files: ReadonlyMap<string, Stamp>;
  /** Entries that are neither file nor folder. */
  readonly others: readonly string[];
  readonly listing: FolderListing;
}

/**
 * Lists and stamps a folder.
 *
 * @param known An earlier listing of the folder.
 */
export function stampFolder(folder: string, known?: FolderListing): StampedFolder {
  const { files, others, listing } = listFolder(folder, known);
  return { files: new Map(stampsAt(folder, files)), others, listing };
}

/** The stamps of files of a folder; of those that are there. */
export function* stampsAt(folder: string, files: readonly string[]): Generator<[file: string, stamp: Stamp]> {
  for (const file of files) {
    // A template is several times as fast as `join`, for a hundred thousand files.
    const found = statSync(`${folder}/${file}`, { throwIfNoEntry: false });
    if (found !== undefined) yield [file, stampOf(found)];
  }
}

/** Keeps only what is needed: a large site has a hundred thousand files. */
export function stampOf({ size, mtimeMs }: Stamp): Stamp {
  return { size, mtimeMs };
}

/** Formats known stamps as `stampsOf` does. */
export function stamps(files: Iterable<readonly [file: string, stamp: Stamp]>): string[] {
  return [...files].map(([file, { size, mtimeMs }]) => `${file} ${size} ${mtimeMs}`).sort();
}
