import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteUse } from '../../../../src/files/file-use.ts';
import { filesBelow } from '../../../../src/files/folder-listing.ts';
import { sweepCache } from '../../../../src/intake/cache/cache-sweep.ts';

let folder: string;
/** The names of the folder's own content in this test. */
const own = new Set<string>();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-sweep-'));
  own.clear();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
}

const sweepOn = (day: number) => sweepCache(folder, day, (name) => own.has(name));
const left = () =>
  filesBelow(folder)
    .filter((file) => file !== 'last-uses.json')
    .sort();

test('what no build has used for 30 days goes, what one uses stays', async () => {
  add(
    'results/ab/old.json',
    'results/ab/used.json',
    'rendered/ab/old.json',
    'previews/old.png',
    'pictures/known/a.json',
  );
  await sweepOn(1000);
  noteUse(join(folder, 'results/ab/used.json'));
  await sweepOn(1030);
  expect(left()).toHaveLength(5);
  await sweepOn(1031);
  expect(left()).toEqual(['results/ab/used.json']);
});

test('what appears between two sweeps has 30 days from when it is first seen', async () => {
  await sweepOn(1000);
  add('fonts/new.woff2');
  await sweepOn(1010);
  await sweepOn(1040);
  expect(left()).toEqual(['fonts/new.woff2']);
  await sweepOn(1041);
  expect(left()).toEqual([]);
});

test('what is kept for a content folder that nobody builds any more goes as a whole, but for locks', async () => {
  const [mine, other] = ['pages-0123456789abcdef', 'pages-fedcba9876543210'];
  add(`${mine}/ab/page`, `${other}/ab/page`, 'receipt-fedcba9876543210', 'build-fedcba9876543210.lock', 'README');
  own.add(mine);
  await sweepOn(1000);
  await sweepOn(1031);
  expect(left()).toEqual(['README', 'build-fedcba9876543210.lock', `${mine}/ab/page`]);
});

test.each(['', '{"1000": 3}', 'null'])('a record that reads %j is begun anew', async (text) => {
  add('results/ab/a.json');
  writeFileSync(join(folder, 'last-uses.json'), text);
  await sweepOn(2000);
  await sweepOn(2030);
  expect(left()).toEqual(['results/ab/a.json']);
});
