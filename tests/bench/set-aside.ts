import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

let moved = 0;

/**
 * Moves what earlier runs left out of the way of a cold one. It is not removed before the measurement has ended: where
 * thousands of files were removed within the last minutes, ext4 takes 0.2 ms longer for each new one, which a fresh
 * machine does not.
 *
 * @param parts Names in the folder; those that are not there are passed over.
 */
export function setAside(folder: string, parts: readonly string[]): void {
  const aside = join(folder, 'aside');
  mkdirSync(aside, { recursive: true });
  for (const part of parts) {
    if (!existsSync(join(folder, part))) continue;
    moved += 1;
    renameSync(join(folder, part), join(aside, String(moved)));
  }
}
