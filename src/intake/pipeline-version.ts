import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { listFiles } from './content-folder.ts';

/** Everything that decides what a file becomes: the code of these rooms and the versions of the libraries. */
const rooms = ['grammar', 'schema', 'domain', 'words', 'markdown', 'checks', 'intake'];

let version: Promise<string> | undefined;

/** A digest of the code that reads, checks and renders, so that a change of it makes every cached result stale. */
export function pipelineVersion(): Promise<string> {
  version ??= digestOfCode();
  return version;
}

async function digestOfCode(): Promise<string> {
  const hash = createHash('sha256');
  const source = new URL('../', import.meta.url);
  for (const room of rooms) {
    const folder = new URL(`${room}/`, source);
    for (const file of await listFiles(folder.pathname))
      hash.update(file).update(await readFile(new URL(file, folder)));
  }
  hash.update(await readFile(new URL('../package-lock.json', source)));
  return hash.digest('hex');
}
