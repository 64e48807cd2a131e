import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureCache } from './cache-folder.ts';
import { readOptions } from './read-options.ts';

/** The bytes of a picture of the content folder, as they are. */
export function readPicture(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(readOptions(process.env).folder, file));
}

/** The bytes of a picture that the intake encoded, by its name in the cache. */
export function readEncodedPicture(name: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(pictureCache(), name));
}
