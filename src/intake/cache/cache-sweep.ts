import { existsSync, readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isInUse } from '../../files/file-use.ts';
import { filesBelow } from '../../files/folder-listing.ts';
import { readKept } from '../../files/kept-record.ts';
import { writeWhole } from '../../files/whole-file.ts';

/** Days for which the cache keeps what no build uses. */
const keptDays = 30;

/** Folders of files with a digest of what they were made from in their names. */
const stores = ['results', 'rendered', 'pictures', 'previews', 'fonts'];

/** What one program keeps for one content folder; names of locks end otherwise. */
const kept = /^[a-z]+-[0-9a-f]{16}(?!.*\.lock$)/;

const lastUses = z.record(z.string(), z.array(z.string()));

/** The file with the last day of use, in days since 1970, of everything in the cache. */
const recordFile = 'last-uses.json';

/**
 * Removes from a cache what no build has used for 30 days. What this process has used counts as used today, and so does
 * what is seen for the first time. Days are written down, since the times of files say whether they are whole, and do not
 * survive every copy to another machine.
 *
 * @param today In days since 1970.
 * @param isOwn Whether an entry of the folder belongs to the build that has just ended.
 */
export async function sweepCache(folder: string, today: number, isOwn: (name: string) => boolean): Promise<void> {
  const record = join(folder, recordFile);
  const known = new Map(
    Object.entries(readKept(record, lastUses) ?? {}).flatMap(([day, names]) =>
      names.map((name) => [name, Number(day)]),
    ),
  );
  const next: [day: number, name: string][] = [];
  const note = async (name: string, isUsed: boolean) => {
    const day = isUsed ? today : (known.get(name) ?? today);
    if (today - day > keptDays) await rm(join(folder, name), { recursive: true, force: true });
    else next.push([day, name]);
  };
  for (const name of readdirSync(folder)) if (kept.test(name)) await note(name, isOwn(name));
  for (const store of stores.filter((name) => existsSync(join(folder, name))))
    for (const file of filesBelow(join(folder, store)))
      await note(`${store}/${file}`, isInUse(join(folder, store, file)));
  const byDay = Map.groupBy(next, ([day]) => day);
  const names = Object.fromEntries([...byDay].map(([day, those]) => [day, those.map(([, name]) => name)]));
  await writeWhole(record, JSON.stringify(names));
}
