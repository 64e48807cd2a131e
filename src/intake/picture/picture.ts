import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCache } from '../cache/cache-folder.ts';

/** The bytes of an encoded picture, by its cache name. Rejects if it is missing. */
export function readEncodedPicture(name: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(pictureCache(), name));
}
