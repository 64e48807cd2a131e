import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { Newsroom } from './markdown-file.ts';
import readBatch, { type Batch, type KeptResult } from './worker.ts';

/** A thread costs about 0.3 s to start, as much as reading this many files takes. */
const worthThreads = 64;
const batchSize = 24;

/** Reads files on all cores, in their order; a few files are read right here. */
export async function readInParallel(newsroom: Newsroom, sources: Batch['sources']): Promise<KeptResult[]> {
  if (sources.length < worthThreads) return readBatch({ newsroom, sources });
  const batches: Batch[] = [];
  for (let start = 0; start < sources.length; start += batchSize)
    batches.push({ newsroom, sources: sources.slice(start, start + batchSize) });
  const threads = Math.min(availableParallelism(), batches.length);
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    // Most of what rendering allocates is gone at once; a small nursery keeps a thread at a third of its memory.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  try {
    const results = await Promise.all(batches.map((batch) => pool.run(batch) as Promise<KeptResult[]>));
    return results.flat();
  } finally {
    await pool.destroy();
  }
}
