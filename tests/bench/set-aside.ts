import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

let moved = 0;

/**
 * Moves what earlier runs left out of the way of a cold one. It is not removed before the measurement has ended: where
 * thousands of files were removed within the last minutes, ext4 takes 0.2 ms longer for each new one, which a fresh
 * machine does not.
 *
 * @param aside Where it goes: a folder that no generator looks into.
 * @param paths Files and folders; those that are not there are passed over.
 */
export function setAside(aside: string, paths: readonly string[]): void {
  mkdirSync(aside, { recursive: true });
  for (const path of paths.filter((path) => existsSync(path))) {
    moved += 1;
    renameSync(path, join(aside, String(moved)));
  }
}
