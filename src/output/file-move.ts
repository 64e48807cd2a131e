import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { linkOrCopy } from './linked-file.ts';

/** Moves a file with its modification time, across file systems if needed. */
export function move(from: string, to: string): void {
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    linkOrCopy(from, to);
    rmSync(from);
  }
}
