import readBatch, { type Batch } from '../../src/intake/thread/worker.ts';

/** Reads like the intake's threads, but exhausts the memory on files named hungry. */
export default function readHungrily(batch: Batch): ReturnType<typeof readBatch> {
  const held: string[][] = [];
  while (batch.sources.some(({ file }) => file.includes('hungry'))) held.push(Array(100_000).fill('more'));
  return readBatch(batch);
}
