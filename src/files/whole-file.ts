import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What is written beside its place ends so, after the number of the process that writes it. */
export const partialEnding = 'partial';

/** A name beside a file or folder, under which this process may make it before it takes its place. */
export function partialOf(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}.${partialEnding}`;
}

/**
 * Writes a file beside its place and moves it there, so that nobody reads half of it, and equal ones may be written at once.
 * It carries a seal (`isWhole`). Fails as the disk does (full, read-only), and then leaves nothing behind; the message names
 * the file, which Node leaves out of some.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = partialOf(path);
  try {
    const file = await open(partial, 'wx').catch(async () => {
      // Only the first file of a folder finds it missing.
      await mkdir(dirname(path), { recursive: true });
      return open(partial, 'wx');
    });
    try {
      await file.writeFile(content);
      const time = sealOf(Buffer.byteLength(content));
      await file.utimes(time, time);
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined);
    if (error instanceof Error && !error.message.includes(`'`)) error.message += ` '${path}'`;
    throw error;
  }
}

/** Whether a file is there as `writeWhole` left it: neither cut off, nor written to, nor copied by halves. */
export function isWhole(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    return found?.isFile() === true && found.mtimeMs === sealOf(found.size) * 1000;
  } catch {
    return false;
  }
}

/**
 * The time, in seconds, that a whole file of a size bears: writing to it sets another one. It says nothing of an age, and so
 * suits only what is named by its content. Even numbers, since some file systems know no others.
 */
function sealOf(size: number): number {
  return 946_684_800 + 2 * (size % 500_000_000);
}
