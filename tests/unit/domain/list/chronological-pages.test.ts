import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chronologicalPages } from '../../../../src/domain/list/chronological-pages.ts';

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => count - index);
const sizes = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 12 }));

describe('pages of a list', () => {
  test.each<[count: number, pages: number[][]]>([
    [0, [[]]],
    [2, [[2, 1]]],
    [5, [[5, 4, 3, 2, 1]]],
    [
      6,
      [
        [6, 5, 4],
        [3, 2, 1],
      ],
    ], // prettier-ignore
    [
      8,
      [
        [8, 7, 6, 5, 4],
        [3, 2, 1],
      ],
    ], // prettier-ignore
  ])('%i items in pages of three', (count, pages) => {
    expect(chronologicalPages(newestFirst(count), 3).map(({ items }) => items)).toEqual(pages);
  });

  test('hold every item once, in its order', () => {
    fc.assert(
      fc.property(sizes, ([count, size]) => {
        const pages = chronologicalPages(newestFirst(count), size);
        expect(pages.flatMap(({ items }) => items)).toEqual(newestFirst(count));
        expect(pages.map(({ number }) => number)).toEqual(newestFirst(pages.length));
        expect(pages.filter(({ front }) => front)).toEqual([pages[0]]);
      }),
    );
  });

  test('are full, and the front page is at most one item short of two', () => {
    fc.assert(
      fc.property(sizes, ([count, size]) => {
        const [front, ...others] = chronologicalPages(newestFirst(count), size);
        expect(front?.items.length).toBeLessThan(2 * size);
        if (others.length > 0) expect(front?.items.length).toBeGreaterThanOrEqual(size);
        expect(others.every(({ items }) => items.length === size)).toBe(true);
      }),
    );
  });

  test('keep what stands on them when something new comes, the front page apart', () => {
    fc.assert(
      fc.property(sizes, ([count, size]) => {
        const [, ...before] = chronologicalPages(newestFirst(count), size);
        const after = chronologicalPages(newestFirst(count + 1), size);
        for (const page of before) expect(after.find(({ number }) => number === page.number)).toEqual(page);
      }),
    );
  });
});
