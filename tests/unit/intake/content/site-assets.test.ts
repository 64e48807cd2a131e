import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readContent } from '../../../../src/intake/content/content.ts';
import { siteAssets } from '../../../../src/intake/content/site-assets.ts';
import { fixture, now } from '../../../site/built-site.ts';

const root = mkdtempSync(join(tmpdir(), 'precis-dressing-'));
const folder = join(root, 'content');
vi.stubEnv('PRECIS_CACHE', join(root, 'cache'));
cpSync(fixture, folder, { recursive: true });
afterAll(() => rmSync(root, { recursive: true }));

test('a picture that can be opened and not encoded is told where it is shown', async () => {
  const content = await readContent({ folder, publicFolder: root, now: Number(now) * 1000, address: {} });
  expect((await siteAssets(folder, content)).problems).toEqual([]);
  const logo = join(folder, 'images/logo.png');
  writeFileSync(logo, readFileSync(logo).subarray(0, 60));
  const { problems, pictures } = await siteAssets(folder, content);
  expect(problems).toEqual([
    expect.objectContaining({
      file: 'site.yaml',
      rule: 'broken-link',
      level: 'error',
      message: expect.objectContaining({ en: 'The picture "logo.png" could not be encoded for the site.' }),
    }),
  ]);
  expect(problems[0]?.start.line).toBeGreaterThan(1);
  expect(pictures['images/logo.png']).toBeUndefined();
});
