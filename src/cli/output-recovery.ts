import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { leftovers, sweep } from '../files/leftover.ts';

/**
 * Mends what builds left behind that were killed: the last output comes back where one was killed in the moment between
 * the two steps of `OutputFolder.replace`, and what they had begun goes.
 *
 * @param path Of the output.
 */
export async function recoverOutput(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const of = (what: string) => new RegExp(`^${escaped}\\.(\\d+)\\.${what}$`);
  for (const last of await leftovers(folder, of('last'))) {
    if (!existsSync(path)) await rename(join(folder, last), path);
  }
  await sweep(folder, of('(?:next|last)'));
}
