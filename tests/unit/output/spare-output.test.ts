import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { listFolder } from '../../../src/files/folder-listing.ts';
import { type StampedFolder, stampsByFile } from '../../../src/files/stamps.ts';
import { lookAt, SpareOutput } from '../../../src/output/spare-output.ts';

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

/** What stands in the listing beside the folder itself, so that it has a size. */
function list(others: number): void {
  const rest = Array.from({ length: others }, (_, index) => [`gone-${index}`, [1, ['index.html'], []]] as const);
  writeFileSync(place.listing, JSON.stringify({ ...Object.fromEntries(rest), ...listFolder(place.folder).listing }));
}

// The second is large enough for a thread.
test.each([0, 20_000])('a spare output with %i more folders in its listing is seen as it is', async (others) => {
  list(others);
  const spare = new SpareOutput(place);
  const seen = await spare.look();
  await spare.close();
  expect([...stampsByFile(seen as StampedFolder)].sort()).toEqual([
    ['briefings/crue/index.html', stamp('briefings/crue/index.html')],
    ['index.html', stamp('index.html')],
  ]);
  expect(seen?.others).toEqual(['elsewhere']);
  expect(seen).toEqual(lookAt(place));
});

function stamp(file: string) {
  const { size, mtimeMs } = statSync(join(place.folder, file));
  return { size, mtimeMs };
}

test.each([0, 20_000])('where there is none, none is seen (%i folders in its listing)', async (others) => {
  list(others);
  rmSync(place.folder, { recursive: true });
  const spare = new SpareOutput(place);
  expect(await spare.look()).toBeUndefined();
  await spare.close();
});

test('a link to a folder is none', async () => {
  const link = `${place.folder}-link`;
  symlinkSync(place.folder, link);
  expect(await new SpareOutput({ ...place, folder: link }).look()).toBeUndefined();
});

test('a build that needs no spare output ends its thread', async () => {
  list(20_000);
  const spare = new SpareOutput(place);
  await spare.close();
  // Whoever asks all the same is answered without it.
  expect((await spare.look())?.files.length).toBe(2);
});
