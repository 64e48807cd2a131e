import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { encodePicture } from '../../../../src/intake/picture/picture-encoding.ts';
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

test('a file of any size is refused before it is read', async () => {
  writeFileSync(join(folder, 'huge.png'), '');
  truncateSync(join(folder, 'huge.png'), 3 * 1024 ** 3);
  expect(await brokenPictures(folder, new Set(['huge.png']))).toEqual(new Map([['huge.png', 'too-large']]));
  expect(await encodePicture(folder, 'huge.png')).toEqual({ flaw: 'too-large' });
});

test('nothing is served that another version of the sanitiser has made or judged', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g/></svg>';
  writeFileSync(join(folder, 'drawing.svg'), svg);
  writeFileSync(join(folder, 'attack.svg'), svg.replace('<g/>', '<script>alert(1)</script>'));
  const all = new Set(['drawing.svg', 'attack.svg']);
  const attacks = await brokenPictures(folder, all);
  const made = await encodePicture(folder, 'drawing.svg');
  const cache = join(folder, 'cache');
  const entries = () => readdirSync(cache, { recursive: true, encoding: 'utf8' });
  const before = entries();
  vi.resetModules();
  vi.stubEnv('PRECIS_PARSER', 'remark'); // a part of the version
  onTestFinished(() => void vi.stubEnv('PRECIS_PARSER', undefined));
  const other = await import('../../../../src/intake/picture/picture-encoding.ts');
  const judge = await import('../../../../src/intake/picture/picture-flaw.ts');
  const anew = await other.encodePicture(folder, 'drawing.svg');
  expect(anew).not.toEqual(made);
  expect(await judge.brokenPictures(folder, all)).toEqual(attacks);
  expect(attacks.size).toBe(1);
  // Two judgements, a drawing, and what is known of it.
  expect(entries().filter((entry) => !before.includes(entry)).length).toBeGreaterThanOrEqual(4);
});
