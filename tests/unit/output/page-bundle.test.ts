import { existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import config from '../../../astro.config.ts';
import { isBundled, loadBundle, makeBundle } from '../../../src/output/page-bundle.ts';

const root = join(import.meta.dirname, '../../..');
/** Within the project, as Astro wants it. */
const scratch = join(root, `node_modules/.precis-test-${process.pid}`);

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'precis-bundle-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** When the bundle of a version was made, which it is where it is missing or damaged, and what is in it. */
async function bundled(version: string) {
  const place = { folder, version };
  if (!isBundled(place))
    await makeBundle(
      { ...config, integrations: [], configFile: false, root, site: 'https://example.org', base: '/' },
      place,
      scratch,
    );
  const { program, served } = await loadBundle(place);
  return { program, served, made: statSync(join(folder, version, 'bundle.json'), { bigint: true }).ctimeNs };
}

test('the program of the pages is made once for a version, and again where it is damaged', async () => {
  const { made, program, served } = await bundled('one');
  expect(Object.keys(program)).toEqual(['listPages', 'renderPage']);
  expect(existsSync(join(served, 'favicon.svg'))).toBe(true);
  expect(existsSync(scratch)).toBe(false);
  expect((await bundled('one')).made).toBe(made);

  const other = await bundled('two');
  expect(other.made).not.toBe(made);

  truncateSync(join(other.served, 'favicon.svg'), 10);
  const mended = await bundled('two');
  expect(mended.made).not.toBe(other.made);
  expect(statSync(join(mended.served, 'favicon.svg')).size).toBeGreaterThan(10);
}, 60_000);
