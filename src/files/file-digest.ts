import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './folder-listing.ts';

/** A digest of a file's bytes. */
export function digestOfFile(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('base64url');
}

/** The files below a folder, each with a digest of its bytes. Empty if there is no folder. */
export function digestsBelow(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(filesBelow(folder).map((file) => [file, digestOfFile(join(folder, file))]));
}
