import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { brokenPictures } from '../../../../src/intake/picture/picture-flaw.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-flaws-'));
vi.stubEnv('PRECIS_CACHE', join(folder, 'cache'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a small file that unpacks to more pixels than any camera takes is refused unread', async () => {
  const paper = { width: 11_000, height: 11_000, channels: 3, background: 'white' } as const;
  const bytes = await sharp({ create: paper, limitInputPixels: false }).png().toBuffer();
  expect(bytes.length).toBeLessThan(2_000_000);
  writeFileSync(join(folder, 'paper.png'), bytes);
  expect(await brokenPictures(folder, new Set(['paper.png']))).toEqual(new Map([['paper.png', 'too-many-pixels']]));
});
