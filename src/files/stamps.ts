import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/**
 * The files below a folder with their sizes and times, sorted: other ones where a file was added, removed, cut off or written
 * to. None where there is no such folder.
 */
export function stampsOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const stamps = filesBelow(folder).map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return stamps.sort();
}
