import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { OutputTree } from '../../../src/output/output-tree.ts';
import { PageCache } from '../../../src/output/page-cache.ts';

const page = 'briefings/crue/index.html';

let folder: string;
const at = (...path: string[]) => join(folder, ...path);
/** An output that begins empty. */
function tree(name: string): OutputTree {
  mkdirSync(at(name), { recursive: true });
  return new OutputTree(at(name));
}
const open = (version = 'v1') => new PageCache(at('cache'), version);

function keep(cache: PageCache, file: string, key: string | undefined, text: string, output: OutputTree): void {
  cache.write({ file, key, bytes: new TextEncoder().encode(text) }, output);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-pages-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function built(text: string, key: string): void {
  const cache = open();
  keep(cache, page, key, text, tree('first'));
  cache.close();
}

test('a page that is written is in the output, with its time, and kept for the next one', () => {
  const [cache, output] = [open(), tree('first')];
  keep(cache, page, 'k', 'one', output);
  expect(readFileSync(at('first', page), 'utf8')).toBe('one');
  expect(output.files.get(page)?.mtimeMs).toBe(statSync(at('first', page)).mtimeMs);
  cache.close();
  expect(open().take('k', tree('second'))).toBe(true);
});

test('a page that cannot be written fails with the words of the disk', () => {
  const cache = open();
  // Where the pages of the cache have their folders.
  for (let name = 0; name < 256; name += 1) writeFileSync(at('cache', name.toString(16).padStart(2, '0')), '');
  expect(() => keep(cache, page, 'k', 'one', tree('first'))).toThrow('ENOTDIR');
});

test('a page that was kept enters the next output with its text and its time', () => {
  built('one', 'k');
  const cache = open();
  expect(cache.take('k', tree('second'))).toBe(true);
  expect(readFileSync(at('second', page), 'utf8')).toBe('one');
  expect(statSync(at('second', page)).mtimeMs).toBe(statSync(at('first', page)).mtimeMs);
});

test('a page under another key or of another version is rendered', () => {
  built('one', 'k');
  expect(open().take('other', tree('second'))).toBe(false);
  expect(open('v2').take('k', tree('second'))).toBe(false);
});

test('a page that somebody has written to in the output is rendered anew, and leaves no trace', async () => {
  built('one', 'k');
  await setTimeout(20);
  writeFileSync(at('first', page), 'tampered');
  const cache = open();
  expect(cache.take('k', tree('second'))).toBe(false);
  expect(readdirSync(at('second'))).toEqual([]);
  keep(cache, page, 'k', 'one', tree('second'));
  expect(readFileSync(at('second', page), 'utf8')).toBe('one');
});

test('pages of one key are kept together: where one was written to, all are rendered', async () => {
  const list = 'embed/crue/index.html';
  const cache = open();
  const output = tree('first');
  for (const file of [page, list]) keep(cache, file, 'k', file, output);
  cache.close();
  expect(open().take('k', tree('second'))).toBe(true);
  expect(readFileSync(at('second', list), 'utf8')).toBe(list);
  await setTimeout(20);
  writeFileSync(at('first', list), 'tampered');
  expect(open().take('k', tree('third'))).toBe(false);
});

test('a page stays where an earlier output has it', () => {
  built('one', 'k');
  const { ino, ctimeMs } = statSync(at('first', page));
  const output = tree('first');
  expect(open().take('k', output)).toBe(true);
  output.close();
  expect(statSync(at('first', page))).toMatchObject({ ino, ctimeMs });
});

test('a page that is rendered again and came out the same keeps its time', async () => {
  built('one', 'k');
  const before = statSync(at('first', page)).mtimeMs;
  await setTimeout(20);
  for (const [key, output] of [
    ['k2', 'second'],
    [undefined, 'third'],
  ] as const) {
    const cache = open();
    keep(cache, page, key, 'one', tree(output));
    cache.close();
    expect(statSync(at(output, page)).mtimeMs).toBe(before);
  }
  expect(pagesIn(at('cache'))).toHaveLength(1);
});

test('pages that a build does not show are forgotten', () => {
  built('one', 'k');
  open().close();
  expect(open().take('k', tree('second'))).toBe(false);
  expect(pagesIn(at('cache'))).toEqual([]);
});

test('what a stopped build left behind goes at the end of the next one', () => {
  const stopped = open();
  keep(stopped, page, 'k', 'half', tree('first'));
  expect(pagesIn(at('cache'))).toHaveLength(1);
  const next = open();
  expect(next.take('k', tree('second'))).toBe(false);
  next.close();
  expect(pagesIn(at('cache'))).toEqual([]);
});

test.each([
  '',
  '{',
  'null',
  '[]',
  '{"version":"v1"}',
  '{"version":"v1","pages":{"k":7}}',
  `{"version":"v1","pages":{"k":{"${page}":"1"}}}`,
])('an index that reads %j costs one rendering', (text) => {
  built('one', 'k');
  writeFileSync(at('cache/pages.json'), text);
  const cache = open();
  expect(cache.take('k', tree('second'))).toBe(false);
  keep(cache, page, 'k', 'one', tree('second'));
  cache.close();
  expect(open().take('k', tree('third'))).toBe(true);
});

function pagesIn(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['pages.json', 'unfinished'].includes(entry.name))
    .map(({ name }) => name);
}
