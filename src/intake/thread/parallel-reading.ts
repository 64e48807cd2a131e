import { availableParallelism } from 'node:os';
import { type Options, Tinypool } from 'tinypool';
import { unread } from '../markdown/markdown-file.ts';
import { tooLarge } from '../markdown/unreadable-file.ts';
import type { FolderContext } from '../site/folder-context.ts';
import readBatch, { type Batch, type KeptResult, toKeep } from './worker.ts';

/** Files from which threads pay off: a thread takes about 0.3 s to start, as long as reading this many. */
const worthThreads = 64;
const batchSize = 24;

const readers = {
  filename: new URL('./worker.ts', import.meta.url).href,
  // Rendering allocates mostly short-lived objects; a small young generation keeps a thread at a third of the memory.
  resourceLimits: { maxYoungGenerationSizeMb: 16 },
};

/**
 * Reads files on all cores and returns results in order; a few files are read in this thread.
 *
 * @param settings Replaces the thread settings in tests.
 */
export async function readInParallel(
  context: FolderContext,
  sources: Batch['sources'],
  settings: Pick<Options, 'filename' | 'resourceLimits'> = readers,
): Promise<KeptResult[]> {
  if (sources.length < worthThreads) return readBatch({ context, sources });
  const batches: Batch[] = [];
  for (let start = 0; start < sources.length; start += batchSize)
    batches.push({ context, sources: sources.slice(start, start + batchSize) });
  const threads = Math.min(availableParallelism(), batches.length);
  const pool = new Tinypool({
    ...settings,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const results = await Promise.all(batches.map((batch) => readSurely(batch, pool)));
    return results.flat();
  } finally {
    await pool.destroy();
  }
}

/**
 * Reads a batch; if the thread runs out of memory, reads its files again one by one, so that only the file that needs
 * too much is lost.
 */
async function readSurely({ context, sources }: Batch, pool: Tinypool): Promise<KeptResult[]> {
  try {
    return (await pool.run({ context, sources })) as KeptResult[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const [only, ...others] = sources;
    if (only !== undefined && others.length === 0)
      return [toKeep(unread(only, context, [tooLarge]), only.digest, context)];
    const results: KeptResult[] = [];
    for (const source of sources) results.push(...(await readSurely({ context, sources: [source] }, pool)));
    return results;
  }
}
