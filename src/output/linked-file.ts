import { constants, copyFileSync, linkSync, mkdirSync, rmSync, type Stats, statSync, utimesSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Stamp, stampOf } from '../files/stamps.ts';

/**
 * Links a file in a folder that is there, at a path where nothing is; false where there is nothing to link or no such folder.
 * Between file systems, a copy with the same time.
 */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // Some file systems know no links, and some only so many of one file.
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

/** A file that is where it is to be. */
export interface PlacedFile {
  readonly stamp: Stamp;
  /** Whether it was there before. */
  readonly stayed: boolean;
}

/**
 * Shows a file that is kept elsewhere at a place, in which an earlier file may be; makes the folders of the place. One that is
 * shown there already stays untouched.
 *
 * @returns Undefined where there is no such file; nothing is at the place then.
 */
export function showAt(place: string, from: string): PlacedFile | undefined {
  const there = statSync(place, { throwIfNoEntry: false });
  if (there !== undefined) {
    if (isSameFile(there, statSync(from, { throwIfNoEntry: false }))) return { stamp: stampOf(there), stayed: true };
    rmSync(place);
  }
  if (!linkOrCopy(from, place)) {
    // Either is missing, the folder for the first of its files.
    mkdirSync(dirname(place), { recursive: true });
    if (!linkOrCopy(from, place)) return undefined;
  }
  return { stamp: stampOf(statSync(place)), stayed: false };
}

/** Whether a file is the other one, or a copy of it on another file system. */
function isSameFile(one: Stats, other: Stats | undefined): boolean {
  if (other === undefined) return false;
  if (one.dev === other.dev) return one.ino === other.ino;
  return one.size === other.size && isSameTime(one.mtimeMs, other.mtimeMs);
}

/** Whether two times are one, in milliseconds: a copy on another file system keeps no more of it. */
export function isSameTime(time: number, other: number): boolean {
  return Math.abs(time - other) < 1;
}
