import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readOptions } from './read-options.ts';

/** The bytes of a picture that a briefing shows. */
export function readPicture(file: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(readOptions(process.env).folder, file));
}
