import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { markedFiles } from '../files/folder-mark.ts';
import { moveGuests } from '../files/guest.ts';
import { leftovers } from '../files/leftover.ts';

/**
 * Mends what builds left behind that were killed: the last output comes back where one was killed in the moment between
 * the two steps of `OutputFolder.replace`, its guests do where it was killed after them, and what they had begun goes.
 *
 * @param path Of the output.
 */
export async function recoverOutput(path: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const escaped = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const left = async (what: string) => {
    const names = await leftovers(folder, new RegExp(`^${escaped}\\.(\\d+)\\.${what}$`));
    return names.map((one) => join(folder, one)).filter(isOurs);
  };
  for (const last of await left('last')) {
    if (existsSync(path)) moveGuests(last, path);
    else await rename(last, path);
  }
  for (const begun of await left('(?:next|last)')) {
    await rm(begun, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a build made a folder, and not somebody who gives such names too. */
function isOurs(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return markedFiles(folder, 'site') !== undefined || readdirSync(folder).length === 0;
}
