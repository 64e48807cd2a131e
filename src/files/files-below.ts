import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, relative to it, with `/` between names. Several times faster than `readdir` with `recursive`
 * where there are a hundred thousand folders.
 *
 * @param other Is told of what is neither file nor folder, such as symbolic links, which are not followed.
 */
export function filesBelow(folder: string, other?: (path: string) => void, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(folder, other, path);
    if (entry.isFile()) return path;
    other?.(path);
    return [];
  });
}
