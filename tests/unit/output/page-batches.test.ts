import { expect, test } from 'vitest';
import type { DuePage } from '../../../src/output/due-page.ts';
import { dividedPages } from '../../../src/output/page-batches.ts';

function page(file: string, route: string, key: string | undefined): DuePage {
  return { file, address: `https://example.org/${file}`, route, key };
}

/** Briefings of which each has a page and, under another key, two files of data; lists, and a page of every build. */
const pages: readonly DuePage[] = [
  ...numbers(300).map((number) => page(`${number}/index.html`, '/[slug]', `page ${number}`)),
  ...numbers(300).flatMap((number) =>
    ['json', 'csv'].map((format) => page(`${number}/facts.${format}`, '/[slug]/[facts]', `data ${number}`)),
  ),
  ...numbers(10).map((number) => page(`topics/${number}/index.html`, '/topics', `topic ${number}`)),
  ...numbers(60).map((number) => page(`pictures/${number}.webp`, '/pictures', undefined)),
];

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

const filesOf = (list: readonly DuePage[]) => list.map(({ file }) => file).sort();

test('threads share the pages of large routes, and those of one key stay together', () => {
  const { own, shared } = dividedPages(pages, true);
  expect(filesOf([...own, ...shared.flat()])).toEqual(filesOf(pages));
  expect(new Set(own.map(({ route }) => route))).toEqual(new Set(['/topics', '/pictures']));
  const placesOf = Map.groupBy(
    shared.flatMap((batch, index) => batch.map(({ key }) => ({ key, index }))),
    ({ key }) => key,
  );
  for (const places of placesOf.values()) expect(new Set(places.map(({ index }) => index)).size).toBe(1);
  for (const batch of shared) expect(new Set(batch.map(({ route }) => route)).size).toBe(2);
});

test('without threads no page is shared', () => {
  const { own, shared } = dividedPages(pages, false);
  expect(shared).toEqual([]);
  expect(filesOf(own)).toEqual(filesOf(pages));
});
