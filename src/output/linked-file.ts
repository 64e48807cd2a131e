import { constants, copyFileSync, linkSync, mkdirSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Stamp, stampOf } from '../files/stamps.ts';

/**
 * Creates a hard link; between file systems, a copy with the same time. The target folder must exist and the path be
 * free.
 *
 * @returns False if the source or the folder is missing.
 */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // Some file systems have no hard links, or limit their number per file.
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    return copyWithTime(from, to);
  }
}

function copyWithTime(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
  const { atime, mtime } = statSync(from);
  utimesSync(to, atime, mtime);
  return true;
}

/** A file in its final place. */
export interface PlacedFile {
  readonly stamp: Stamp;
  /** Whether it was already there. */
  readonly stayed: boolean;
}

/**
 * Links a cached file to a place, replacing an earlier file and creating folders. If the same file is there already,
 * it stays untouched.
 *
 * @returns Undefined if the cached file does not exist; the place is empty then.
 */
export function showAt(place: string, from: string): PlacedFile | undefined {
  const there = statSync(place, { throwIfNoEntry: false });
  if (there !== undefined) {
    if (isSameFile(there, statSync(from, { throwIfNoEntry: false }))) return { stamp: stampOf(there), stayed: true };
    rmSync(place);
  }
  if (!linkOrCopy(from, place)) {
    // Either the file or, for the first file in it, the folder is missing.
    mkdirSync(dirname(place), { recursive: true });
    if (!linkOrCopy(from, place)) return undefined;
  }
  return { stamp: stampOf(statSync(place)), stayed: false };
}

/** Whether two files are the same, or one is a copy of the other on another file system. */
function isSameFile(one: Stats, other: Stats | undefined): boolean {
  if (other === undefined) return false;
  if (one.dev === other.dev) return one.ino === other.ino;
  return one.size === other.size && isSameTime(one.mtimeMs, other.mtimeMs);
}

/**
 * Whether a file has the time in milliseconds that it was given, at the precision that a copy keeps: other file systems
 * round to microseconds, archives in which caches travel to whole seconds.
 */
export function isSameTime(found: number, given: number): boolean {
  return Math.abs(found - given) < 1 || found === Math.floor(given / 1000) * 1000;
}
