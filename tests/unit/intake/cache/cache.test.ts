import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { Cache } from '../../../../src/intake/cache/cache.ts';

const [one, other] = ['a1'.repeat(32), 'b2'.repeat(32)];
const record = { title: 'Crue', figures: [478] };

let folder: string;
let cache: Cache<unknown>;
const path = (digest: string) => join(folder, digest.slice(0, 2), `${digest.slice(2)}.json`);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-cache-'));
  const made = folder;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  cache = new Cache(folder);
  await cache.set(one, record);
});

test('an entry is what was kept', () => {
  expect(cache.get(one)).toEqual(record);
  expect(cache.has(one)).toBe(true);
  expect(cache.get(other)).toBeUndefined();
  expect(cache.has(other)).toBe(false);
});

test.each<[string, (entry: string) => void]>([
  ['cut off', (entry) => truncateSync(entry, 20)],
  ['empty', (entry) => truncateSync(entry, 0)],
  ['valid JSON of another shape', (entry) => writeFileSync(entry, '{"problems": 3}')],
  [
    'JSON with one letter changed',
    (entry) => writeFileSync(entry, readFileSync(entry, 'utf8').replace('Crue', 'Grue')),
  ],
  ['no text', (entry) => writeFileSync(entry, Buffer.from([0xff, 0xfe, 0, 1]))],
])('an entry that is %s is as good as none', async (_what, spoil) => {
  spoil(path(one));
  expect(cache.get(one)).toBeUndefined();
  expect(cache.has(one)).toBe(false);
  await cache.set(one, record);
  expect(cache.get(one)).toEqual(record);
  expect(cache.has(one)).toBe(true);
});

test('an entry in the place of another one is as good as none', async () => {
  await cache.set(other, { title: 'Étiage' });
  copyFileSync(path(other), path(one));
  expect(cache.get(one)).toBeUndefined();
});

test('equal entries may be written at once, and nothing is left beside them', async () => {
  await Promise.all(Array.from({ length: 20 }, () => cache.set(other, record)));
  expect(cache.get(other)).toEqual(record);
  expect(readdirSync(join(folder, 'b2'))).toEqual([`${other.slice(2)}.json`]);
});
