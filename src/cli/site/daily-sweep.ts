import { readFileSync } from 'node:fs';
import { writeWhole } from '../../files/whole-file.ts';
import { cacheFolder } from '../../intake/cache/cache-folder.ts';
import { sweepCache } from '../../intake/cache/cache-sweep.ts';
import { cacheOf, isCacheOf } from '../../intake/cache/content-cache.ts';

const day = 86_400_000;

/**
 * After a build that has written an output, removes what the cache has kept for too long: once a day per output, since
 * listing the cache takes a tenth of a second for ten thousand briefings. By the real clock: a build may be told another.
 */
export async function sweepDaily(content: string, output: string): Promise<void> {
  const today = Math.floor(Date.now() / day);
  const mark = cacheOf(content, 'swept', output);
  if (readMark(mark) === String(today)) return;
  await sweepCache(cacheFolder(), today, (name) => isCacheOf(content, output, name));
  await writeWhole(mark, String(today));
}

function readMark(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
