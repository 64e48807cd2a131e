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
  const timeOf = ({ mtimeMs }: Stamp) => (unit === undefined ? mtimeMs : mtimeMs - (mtimeMs % unit));
  return stamps(
    files.map((file) => {
      const found = statSync(`${folder}/${file}`);
      return [file, { size: found.size, mtimeMs: timeOf(found) }];
    }),
  );
}

/** The content of a folder, in arrays that pass between threads five times as fast as one object per file. */
export interface StampedFolder {
  /** Files, relative to the folder. */
  readonly files: readonly string[];
  /** Size in bytes and modification time in milliseconds since 1970 of each file. */
  readonly sizes: Float64Array;
  readonly times: Float64Array;
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
  const sizes = new Float64Array(files.length);
  const times = new Float64Array(files.length);
  for (const [index, file] of files.entries()) {
    // A template is several times as fast as `join`, for a hundred thousand files.
    const { size, mtimeMs } = statSync(`${folder}/${file}`);
    sizes[index] = size;
    times[index] = mtimeMs;
  }
  return { files, sizes, times, others, listing };
}

/** The stamps of a folder's files, by path. */
export function stampsByFile({ files, sizes, times }: StampedFolder): Map<string, Stamp> {
  return new Map(files.map((file, index) => [file, { size: sizes[index] ?? 0, mtimeMs: times[index] ?? 0 }]));
}

/** Keeps only what is needed: a large site has a hundred thousand files. */
export function stampOf({ size, mtimeMs }: Stamp): Stamp {
  return { size, mtimeMs };
}

/** Formats known stamps as `stampsOf` does. */
export function stamps(files: Iterable<readonly [file: string, stamp: Stamp]>): string[] {
  return [...files].map(([file, { size, mtimeMs }]) => `${file} ${size} ${mtimeMs}`).sort();
}
