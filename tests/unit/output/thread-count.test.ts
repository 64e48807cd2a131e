import { expect, test } from 'vitest';
import { threadCount } from '../../../src/output/thread-count.ts';

const [megabyte, gigabyte] = [1_000_000, 1_000_000_000];
const ample = { cores: 4, free: 8 * gigabyte, taken: 700 * megabyte, held: 350 * megabyte };

test.each([
  ['every other core renders many pages', 50_000, ample, 3],
  ['few pages are rendered sooner than a thread starts', 3_000, ample, 0],
  ['a machine with one core has no thread to spare', 50_000, { ...ample, cores: 1 }, 0],
  ['a thread that finds no room is not started', 50_000, { ...ample, free: 400 * megabyte }, 0],
  ['a build takes 2.5 GB at most', 50_000, { ...ample, cores: 64 }, 3],
  ['a build that takes more already gets no thread', 50_000, { ...ample, taken: 3 * gigabyte }, 0],
])('%s', (_, pages, { cores, free, taken, held }, count) => {
  expect(threadCount(pages, { cores, free, taken, held }, undefined)).toBe(count);
});

test('tests set the number of threads', () => {
  expect(threadCount(1, ample, '2')).toBe(2);
});
