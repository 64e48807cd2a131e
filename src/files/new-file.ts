import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Replaces a file without changing other hard links to the old one; creates its folder. Throws the disk's errors. */
export function writeNew(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') rmSync(path);
    else if (code === 'ENOENT') mkdirSync(dirname(path), { recursive: true });
    else throw error;
    writeFileSync(path, content, { flag: 'wx' });
  }
}
