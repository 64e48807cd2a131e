import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fontCache } from './cache-folder.ts';

/** The bytes of a generated font file. Rejects if it is missing. */
export function readFont(name: string): Promise<Buffer<ArrayBuffer>> {
  return readFile(join(fontCache(), name));
}
