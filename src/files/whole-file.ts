import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { noteUse } from './file-use.ts';

/** Extension of files being written, after the process id. */
export const partialEnding = 'partial';

/** A temporary name beside a path, unique to this process. */
export function partialOf(path: string): string {
  return `${path}.${process.pid}.${randomUUID()}.${partialEnding}`;
}

/**
 * Writes a file under a temporary name and renames it, so that nobody reads half of it and several processes may
 * write it. Sets the time that `isWhole` checks. Throws the disk's errors (full, read-only) with the file name, which
 * Node sometimes omits, and leaves nothing behind.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = partialOf(path);
  try {
    const file = await open(partial, 'wx').catch(async () => {
      // Only the first file of a folder finds the folder missing.
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

/** Whether a file is as `writeWhole` left it: not truncated, rewritten, or partly copied. It is in use then. */
export function isWhole(path: string): boolean {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.mtimeMs !== sealOf(found.size) * 1000) return false;
    noteUse(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * The modification time, in seconds, that marks an intact file of a size; any later write changes it. It is not a
 * date, so use it only for content-addressed files. Even, since some file systems store even seconds only.
 */
function sealOf(size: number): number {
  return 946_684_800 + 2 * (size % 500_000_000);
}
