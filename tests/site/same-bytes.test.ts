import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BuiltSite, fixture } from './built-site.ts';

test('the same input gives the same bytes, from the cache and without it, in whichever folder it is', async () => {
  const site = await BuiltSite.shared(fixture);
  // A cache that no other build lends anything to.
  const folder = mkdtempSync(join(tmpdir(), 'precis-cold-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const env = { PRECIS_CACHE: join(folder, 'cache') };
  const cold = await BuiltSite.of(fixture, env);
  const warm = await BuiltSite.of(fixture, env);
  cpSync(fixture, join(folder, 'content'), { recursive: true });
  const elsewhere = await BuiltSite.of(join(folder, 'content'), env);
  // Pages are bundled once for all content folders of an address.
  expect(readdirSync(join(folder, 'cache/bundles'))).toHaveLength(1);
  for (const other of [cold, warm, elsewhere]) {
    expect(other.files()).toEqual(site.files());
    for (const file of site.files()) expect(other.bytes(file).equals(site.bytes(file)), file).toBe(true);
    other.remove();
  }
});

test('pages that threads render have the same bytes', async () => {
  const alone = await BuiltSite.shared(fixture);
  const together = await BuiltSite.of(fixture, { PRECIS_THREADS: '2' });
  expect(together.files()).toEqual(alone.files());
  for (const file of alone.files()) expect(together.bytes(file).equals(alone.bytes(file)), file).toBe(true);
  together.remove();
});
