import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../file/content-folder.ts';

/** The rooms whose code affects the result of reading a file. */
const rooms = ['grammar', 'schema', 'domain', 'words', 'markdown', 'prose', 'checks', 'intake'];

let version: Promise<string> | undefined;

/** A digest of the code that reads, checks and renders; a change to it invalidates every cached result. */
export function pipelineVersion(): Promise<string> {
  version ??= digestOfCode();
  return version;
}

async function digestOfCode(): Promise<string> {
  const source = fileURLToPath(new URL('../../', import.meta.url));
  return codeVersion(rooms.map((room) => join(source, room)));
}

/** A digest of the code in some folders (without its documentation), of the libraries and of Node. */
export async function codeVersion(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = (await listFiles(folder)).filter((file) => !file.endsWith('.md'));
    if (files.length === 0) throw new Error(`The code in ${folder} is not there.`);
    // One after the other: for small files, waiting for each takes six times as long as reading it.
    for (const file of files) hash.update(file).update(readFileSync(join(folder, file)));
  }
  hash.update(readFileSync(new URL('../../../package-lock.json', import.meta.url)));
  // Node's ICU decides how dates, numbers and currency names are written.
  hash.update(`${process.versions.node} ${process.versions.icu}`);
  hash.update(process.env.PRECIS_PARSER ?? '');
  return hash.digest('hex');
}
