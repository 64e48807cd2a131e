import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files below a folder with their sizes and times, sorted: other ones where a file was added, removed, cut off or written
 * to. None where there is no such folder.
 */
export async function stampsOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const stamps = files.map((file) => {
    const { size, mtimeMs } = statSync(file);
    return `${file.slice(folder.length + 1)} ${size} ${mtimeMs}`;
  });
  return stamps.sort();
}
