import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OutputTree } from '../../../src/output/output-tree.ts';
import { precompress } from '../../../src/output/precompression.ts';

let folder: string;
const text = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => ({ index })));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-compressed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A site with a large file, a small one, and a large one that is no text. */
function site(name: string): OutputTree {
  mkdirSync(join(folder, name));
  const output = new OutputTree(join(folder, name));
  output.write('en/facts.json', text);
  output.write('index.html', '<p>small');
  output.write('picture.avif', text);
  return output;
}

test('large texts get a .br and a .gz beside them, and nothing else does', async () => {
  const output = site('first');
  await precompress(output, join(folder, 'cache'));
  const place = output.folder;
  expect(readdirSync(place, { recursive: true }).sort()).toEqual(
    ['en', 'en/facts.json', 'en/facts.json.br', 'en/facts.json.gz', 'index.html', 'picture.avif'].sort(),
  );
  expect(brotliDecompressSync(readFileSync(join(place, 'en/facts.json.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(place, 'en/facts.json.gz'))).toString()).toBe(text);
});

test('what did not change is taken from the cache, byte for byte', async () => {
  const cache = join(folder, 'cache');
  const kept = readdirSync(cache).map((file) => join(cache, file));
  // One that was written again would be another file.
  const before = kept.map((file) => statSync(file).ino);
  const output = site('second');
  await precompress(output, cache);
  const place = output.folder;
  expect(readdirSync(cache)).toHaveLength(2);
  expect(kept.map((file) => statSync(file).ino)).toEqual(before);
  for (const ending of ['br', 'gz']) {
    const name = `en/facts.json.${ending}`;
    expect(readFileSync(join(place, name)).equals(readFileSync(join(folder, 'first', name)))).toBe(true);
    expect(statSync(join(place, name)).mtimeMs).toBeCloseTo(statSync(join(place, 'en/facts.json')).mtimeMs, 0);
  }
});

test('what no text of the output needs any more leaves the cache', async () => {
  const cache = join(folder, 'cache');
  const before = readdirSync(cache);
  const output = site('third');
  output.write('en/facts.json', `${text} `);
  await precompress(output, cache);
  const after = readdirSync(cache);
  expect(after).toHaveLength(2);
  expect(after.filter((file) => before.includes(file))).toEqual([]);
});
