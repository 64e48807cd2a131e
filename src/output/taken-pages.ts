import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../files/folder-listing.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import { PageWriter } from './page-writer.ts';
import type { Share } from './share.ts';

/**
 * Takes pages and other files that Astro has written by itself. They have no keys, so all of them are new; but one that came out as
 * it was keeps the time of its last change, by which servers know it.
 *
 * @param folder Where they are.
 * @param share The only files that are taken, if not all are.
 */
export async function takePages(
  folder: string,
  cache: PageCache,
  { output, share }: { readonly output: OutputTree; readonly share: Share | undefined },
): Promise<void> {
  const files = filesBelow(folder).filter((file) => share?.has(file) ?? true);
  const writer = new PageWriter(cache, output, files.length);
  try {
    // A copy, since the buffer goes to a thread.
    for (const file of files)
      await writer.write({ file, key: undefined, bytes: Uint8Array.from(readFileSync(join(folder, file))) });
    await writer.finish();
  } finally {
    await writer.close();
  }
  cache.close();
}
