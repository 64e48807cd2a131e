import { renameSync, writeFileSync } from 'node:fs';
import { partialOf } from './whole-file.ts';

/** Replaces a file in one step, so that nobody reads half of it and a full disk leaves the old one. Throws the disk's errors. */
export function replaceFile(path: string, content: string): void {
  const partial = partialOf(path);
  writeFileSync(partial, content, { flag: 'wx' });
  renameSync(partial, path);
}
