import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test, vi } from 'vitest';
import { encodePicture } from '../../../src/intake/picture-encoding.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-pictures-'));
const cache = join(folder, 'cache');
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(folder, { recursive: true }));

const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 90, g: 120, b: 140 } } });

test('a photo stands upright, loses its metadata and is never wider than it was', async () => {
  const exif = { IFD0: { Copyright: 'Anne Lind' }, IFD3: { GPSLatitude: '48/1 51/1 0/1' } };
  const taken = await photo().jpeg().withMetadata({ orientation: 6, exif }).toBuffer();
  expect((await sharp(taken).metadata()).exif).toBeDefined();
  writeFileSync(join(folder, 'photo.jpg'), taken);
  const picture = await encodePicture(folder, 'photo.jpg');
  expect(picture).toMatchObject({ width: 600, height: 900 });
  expect(picture?.variants.map(({ type, width }) => `${type} ${width}`)).toEqual([
    'image/avif 480',
    'image/webp 480',
    'image/avif 600',
    'image/webp 600',
  ]);
  const served = [picture?.clean ?? '', ...(picture?.variants.map(({ file }) => file) ?? [])];
  for (const file of served) {
    const { exif: kept, width, height } = await sharp(readFileSync(join(cache, 'pictures', file))).metadata();
    expect(kept, file).toBeUndefined();
    expect(width / height, file).toBeCloseTo(2 / 3, 2);
  }
});

test('a drawing is shown as it is', async () => {
  writeFileSync(join(folder, 'plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>');
  expect(await encodePicture(folder, 'plan.svg')).toEqual({ width: 40, height: 20, variants: [] });
});

test.each([
  ['text', Buffer.from('no picture')],
  ['nothing', Buffer.alloc(0)],
])('%s is no picture', async (name, bytes) => {
  writeFileSync(join(folder, `${name}.png`), bytes);
  expect(await encodePicture(folder, `${name}.png`)).toBeUndefined();
});

test('a picture that breaks off is none', async () => {
  const whole = await photo().png().toBuffer();
  writeFileSync(join(folder, 'half.png'), whole.subarray(0, whole.length / 2));
  expect(await encodePicture(folder, 'half.png')).toBeUndefined();
});
