import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { filesBelow } from '../files/folder-listing.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import type { Share } from './share.ts';

/**
 * Copies pages and other files that Astro has written into the output. They have no keys, so all count as new, but an
 * identical one keeps the time of its last change, by which servers recognise it.
 *
 * @param folder The folder Astro wrote to.
 * @param share Restricts the files that are taken.
 */
export async function takePages(
  folder: string,
  cache: PageCache,
  { output, share }: { readonly output: OutputTree; readonly share: Share | undefined },
): Promise<void> {
  const files = filesBelow(folder).filter((file) => share?.has(file) ?? true);
  for (const file of files) {
    cache.write({ file, key: undefined, bytes: readFileSync(join(folder, file)) }, output);
    // Yields to drawing pictures and to signals.
    await setImmediate();
  }
  cache.close();
}
