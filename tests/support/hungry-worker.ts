import readBatch, { type Batch } from '../../src/intake/thread/worker.ts';

/** Reads as the threads of the intake do, and needs all memory for files that are called hungry. */
export default function readHungrily(batch: Batch): ReturnType<typeof readBatch> {
  const held: string[][] = [];
  while (batch.sources.some(({ file }) => file.includes('hungry'))) held.push(Array(100_000).fill('more'));
  return readBatch(batch);
}
