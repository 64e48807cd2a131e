import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file in place of another one, whose text stays where it is linked to; makes its folder. Fails as the disk does. */
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
