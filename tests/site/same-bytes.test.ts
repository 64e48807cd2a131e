import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BuiltSite, fixture } from './built-site.ts';

test('the same input gives the same bytes, from the cache and without it', async () => {
  const site = await BuiltSite.shared(fixture);
  // A cache that no other build lends anything to.
  const env = { PRECIS_CACHE: mkdtempSync(join(tmpdir(), 'precis-cold-')) };
  onTestFinished(() => rmSync(env.PRECIS_CACHE, { recursive: true }));
  const cold = await BuiltSite.of(fixture, env);
  const warm = await BuiltSite.of(fixture, env);
  for (const other of [cold, warm]) {
    expect(other.files()).toEqual(site.files());
    for (const file of site.files()) expect(other.bytes(file).equals(site.bytes(file)), file).toBe(true);
    other.remove();
  }
});
