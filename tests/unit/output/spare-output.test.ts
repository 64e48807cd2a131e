import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFolder } from '../../../src/files/folder-listing.ts';
import { lookAt } from '../../../src/output/spare-output.ts';

let place: { folder: string; listing: string };

beforeEach(() => {
  const made = mkdtempSync(join(tmpdir(), 'precis-spare-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  place = { folder: join(made, 'spare'), listing: join(made, 'listing') };
  mkdirSync(join(place.folder, 'briefings/crue'), { recursive: true });
  writeFileSync(join(place.folder, 'index.html'), 'home');
  writeFileSync(join(place.folder, 'briefings/crue/index.html'), 'page');
  symlinkSync(made, join(place.folder, 'elsewhere'));
});

test.each(['with', 'without'])('a spare output %s a listing is seen as it is', (which) => {
  if (which === 'with') writeFileSync(place.listing, JSON.stringify(listFolder(place.folder).listing));
  const seen = lookAt(place);
  expect([...(seen?.files ?? [])].sort()).toEqual([
    ['briefings/crue/index.html', stamp('briefings/crue/index.html')],
    ['index.html', stamp('index.html')],
  ]);
  expect(seen?.others).toEqual(['elsewhere']);
});

function stamp(file: string) {
  const { size, mtimeMs } = statSync(join(place.folder, file));
  return { size, mtimeMs };
}

test('where there is none, none is seen', () => {
  rmSync(place.folder, { recursive: true });
  expect(lookAt(place)).toBeUndefined();
});

test('a link to a folder is none', () => {
  const link = `${place.folder}-link`;
  symlinkSync(place.folder, link);
  expect(lookAt({ ...place, folder: link })).toBeUndefined();
});
