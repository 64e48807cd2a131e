import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, test, vi } from 'vitest';
import type { Picture } from '../../../../src/domain/site/picture.ts';
import { encodePicture } from '../../../../src/intake/picture/picture-encoding.ts';
import { markedPictures, secret } from '../../../support/marked-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'precis-pictures-'));
const cache = join(folder, 'cache');
vi.stubEnv('PRECIS_CACHE', cache);
afterAll(() => rmSync(folder, { recursive: true }));

const marked = await markedPictures();
const photo = () => sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 90, g: 120, b: 140 } } });

/** What pages show of a picture. */
async function shown(file: string, bytes: string | Uint8Array): Promise<Picture> {
  writeFileSync(join(folder, file), bytes);
  const encoded = await encodePicture(folder, file);
  if (encoded === undefined || !('picture' in encoded)) throw new Error(`${file}: ${JSON.stringify(encoded)}`);
  return encoded.picture;
}

const served = (name: string) => readFileSync(join(cache, 'pictures', name));

test('a photo stands upright and is never wider than it was', async () => {
  const taken = await photo().jpeg().withMetadata({ orientation: 6 }).toBuffer();
  const { width, height, variants, clean } = await shown('photo.jpg', taken);
  expect([width, height]).toEqual([600, 900]);
  expect(variants.map(({ type, width: each }) => `${type} ${each}`)).toEqual([
    'image/avif 480',
    'image/webp 480',
    'image/avif 600',
    'image/webp 600',
  ]);
  for (const file of [clean, ...variants.map((variant) => variant.file)]) {
    const { orientation, ...size } = await sharp(served(file)).metadata();
    expect(orientation, file).toBeUndefined();
    expect(size.width / size.height, file).toBeCloseTo(2 / 3, 2);
  }
});

describe('nothing that a file said besides its picture is served', () => {
  test.each(Object.entries(marked))('%s', async (file, bytes) => {
    expect(bytes.includes(secret)).toBe(true);
    const { clean, variants } = await shown(file, bytes);
    const original = await sharp(bytes, { limitInputPixels: false }).metadata();
    expect((await sharp(served(clean)).metadata()).format).toBe(original.format);
    for (const name of [clean, ...variants.map((variant) => variant.file)]) {
      const { exif, iptc, xmp, icc, comments, width, height, space } = await sharp(served(name)).metadata();
      expect([exif, iptc, xmp, icc, comments], name).toEqual([undefined, undefined, undefined, undefined, undefined]);
      expect(served(name).includes(secret), name).toBe(false);
      expect([width <= 1600, height <= 16_000, space], name).toEqual([true, true, 'srgb']);
    }
  });
});

test.each(['gif', 'webp'] as const)(
  'an animation in %s keeps its frames, their times and how often they run',
  async (type) => {
    const bytes = marked[`moving.${type}`] ?? Buffer.alloc(0);
    const { clean, variants, width, height } = await shown(`moving.${type}`, bytes);
    expect({ variants, width, height }).toEqual({ variants: [], width: 40, height: 30 });
    const { pages, pageHeight, delay, loop } = await sharp(served(clean), { animated: true }).metadata();
    expect({ pages, pageHeight, delay, loop }).toEqual({ pages: 3, pageHeight: 30, delay: [100, 200, 300], loop: 2 });
  },
);

test('colours of another profile look the same without it', async () => {
  const red = { r: 200, g: 40, b: 40 };
  const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: red } })
    .withIccProfile('p3')
    .png()
    .toBuffer();
  const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
  expect(stored[0]).toBeLessThan(190);
  const { clean } = await shown('wide-colours.png', wide);
  const [r, g, b] = await sharp(served(clean), { ignoreIcc: true }).raw().toBuffer();
  expect([r, g, b].map((value, index) => Math.abs((value ?? 0) - (Object.values(red)[index] ?? 0)) <= 2)).toEqual([
    true,
    true,
    true,
  ]);
});

test('a drawing is served in writing of our own', async () => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><!-- ${secret} --><path d="M0 0h40"/></svg>`;
  const { clean, ...shape } = await shown('plan.svg', svg);
  expect(shape).toEqual({ width: 40, height: 20, variants: [] });
  expect(served(clean).toString()).toBe(
    '<svg width="40" height="20" xmlns="http://www.w3.org/2000/svg"><path d="M0 0h40"/></svg>',
  );
});

test.each([
  ['text', Buffer.from('no picture')],
  ['nothing', Buffer.alloc(0)],
])('%s is no picture', async (name, bytes) => {
  writeFileSync(join(folder, `${name}.png`), bytes);
  expect(await encodePicture(folder, `${name}.png`)).toEqual({ flaw: 'not-encoded' });
});

test('a picture that breaks off is none', async () => {
  const whole = await photo().png().toBuffer();
  writeFileSync(join(folder, 'half.png'), whole.subarray(0, whole.length / 2));
  expect(await encodePicture(folder, 'half.png')).toEqual({ flaw: 'not-encoded' });
});
