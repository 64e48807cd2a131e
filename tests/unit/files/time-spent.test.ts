import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, test } from 'vitest';
import { Stopwatch, timed } from '../../../src/files/time-spent.ts';

beforeEach(() => performance.clearMeasures());

function measured(name: string) {
  return (performance.getEntriesByName(name, 'measure') as PerformanceMeasure[]).map(({ duration, detail }) => ({
    duration,
    detail: detail as unknown,
  }));
}

test('a part is measured with its processor and memory, and hands on what it came to', async () => {
  expect(await timed('part', async () => setTimeout(20, 'done'))).toBe('done');
  const [part] = measured('part');
  expect(part?.duration).toBeGreaterThan(15);
  expect(part?.detail).toEqual({ cpuSeconds: expect.any(Number), peakBytes: expect.any(Number) });
});

test('a part that fails is measured all the same', async () => {
  await expect(timed('failing', async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(measured('failing')).toHaveLength(1);
});

test('pieces of a part add up, and what lies between two pieces counts for none', async () => {
  const watch = new Stopwatch();
  const begun = performance.now();
  for (const _ of [1, 2]) {
    watch.start();
    await setTimeout(20);
    watch.end('piece');
    await setTimeout(40);
  }
  watch.close();
  watch.close();
  const [piece, ...others] = measured('piece');
  expect(others).toEqual([]);
  expect(piece?.duration).toBeGreaterThan(35);
  // Both pauses take 40 ms or more.
  expect(piece?.duration).toBeLessThan(performance.now() - begun - 75);
});
