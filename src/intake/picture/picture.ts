import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCache } from '../cache/cache-folder.ts';

/** The bytes of a picture that the intake encoded, by its name in the cache. */
export function readEncodedPicture(name: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(pictureCache(), name));
}
