import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { markedFiles } from '../files/folder-mark.ts';
import { moveGuests } from '../files/guest.ts';
import { leftovers } from '../files/leftover.ts';

/**
 * Repairs what killed builds left: restores the last output if one was killed between the two renames of
 * `OutputFolder.replace`, moves its guests if it was killed after them, and removes unfinished folders.
 *
 * @param path The output folder.
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

/** Whether a build made the folder, and not somebody who chose such a name. */
function isOurs(folder: string): boolean {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  return markedFiles(folder, 'site') !== undefined || readdirSync(folder).length === 0;
}
