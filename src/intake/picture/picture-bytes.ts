import { stat } from 'node:fs/promises';
import { readIfThere } from '../file/content-folder.ts';

/** More than any picture of the pixels that are allowed takes in a file that makes sense. */
export const mostFileBytes = 256 * 1024 * 1024;

/** The bytes of a picture; `too-large` where there are so many that none was read, undefined where the file went meanwhile. */
export async function pictureBytes(path: string): Promise<Buffer | 'too-large' | undefined> {
  const size = await stat(path).then(
    (found) => found.size,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    },
  );
  if (size === undefined) return undefined;
  return size > mostFileBytes ? 'too-large' : readIfThere(path);
}
