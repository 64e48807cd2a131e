import { constants, copyFileSync, linkSync, statSync, utimesSync } from 'node:fs';

/** Links a file in a folder that is there; false where there is nothing to link. Between file systems, a copy with the same time. */
export function linkOrCopy(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // Some file systems know no links, and some only so many of one file.
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
    const { atime, mtime } = statSync(from);
    utimesSync(to, atime, mtime);
    return true;
  }
}

/** Whether two times are one, in milliseconds: a copy on another file system keeps no more of it. */
export function isSameTime(time: number, other: number): boolean {
  return Math.abs(time - other) < 1;
}
