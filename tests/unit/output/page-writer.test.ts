import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { OutputTree } from '../../../src/output/output-tree.ts';
import { PageCache } from '../../../src/output/page-cache.ts';
import { PageWriter } from '../../../src/output/page-writer.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-writer-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

const fileOf = (number: number) => `embed/${number}/index.html`;

/** Writes pages of which each says its number. */
async function written(count: number): Promise<{ cache: PageCache; output: OutputTree }> {
  mkdirSync(join(folder, 'out'), { recursive: true });
  const output = new OutputTree(join(folder, 'out'));
  const cache = new PageCache(join(folder, 'cache'), 'v1');
  const writer = new PageWriter(cache, output, count);
  try {
    for (let number = 0; number < count; number += 1) {
      const bytes = new TextEncoder().encode(`page ${number}`);
      await writer.write({ file: fileOf(number), key: `key ${number}`, bytes });
    }
    await writer.finish();
  } finally {
    await writer.close();
  }
  return { cache, output };
}

test.each([
  ['right here', 3],
  ['in a thread', 1_000],
])('pages that are written %s are in the output and kept for the next one', async (_, count) => {
  const { cache, output } = await written(count);
  cache.close();
  expect(output.files.size).toBe(count);
  mkdirSync(join(folder, 'next'));
  const later = new PageCache(join(folder, 'cache'), 'v1');
  const next = new OutputTree(join(folder, 'next'));
  for (let number = 0; number < count; number += 1) {
    const shown = join(folder, 'out', fileOf(number));
    expect(readFileSync(shown, 'utf8')).toBe(`page ${number}`);
    expect(output.files.get(fileOf(number))?.mtimeMs).toBe(statSync(shown).mtimeMs);
    expect(later.take(`key ${number}`, next)).toBe(true);
  }
});

test.each([
  ['right here', 3],
  ['in a thread', 1_000],
])('a page that cannot be written %s fails with the words of the disk', async (_, count) => {
  mkdirSync(join(folder, 'cache'), { recursive: true });
  // Where the pages of the cache have their folders.
  for (let name = 0; name < 256; name += 1)
    writeFileSync(join(folder, 'cache', name.toString(16).padStart(2, '0')), '');
  await expect(written(count)).rejects.toThrow('ENOTDIR');
});
