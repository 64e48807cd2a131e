import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture, PictureVariant } from '../domain/picture.ts';
import { Cache } from './cache.ts';
import { pictureCache } from './cache-folder.ts';

/** Widths for phones, tablets and screens of high density; never wider than the picture itself. */
const widths = [480, 800, 1200, 1600];

/** An encoded picture changes its name with its content and with these. */
const recipe = JSON.stringify([widths, 'avif 55 effort 3, webp 76, original 1600']);

/**
 * A picture with its smaller files, encoded once and kept in the cache by the digest of its bytes. Metadata (places,
 * cameras) stays behind. Drawings and animations are shown as they are: in an image element no script of an SVG runs.
 *
 * @returns Undefined where the bytes are no picture that can be read.
 */
export async function encodePicture(folder: string, file: string): Promise<Picture | undefined> {
  const bytes = await readFile(join(folder, file));
  const digest = createHash('sha256').update(recipe).update(bytes).digest('hex');
  const known = new Cache<Picture>(join(pictureCache(), 'known'));
  const cached = await known.get(digest);
  if (cached !== undefined) return cached;
  const picture = await encode(bytes, digest).catch(() => undefined);
  if (picture !== undefined) await known.set(digest, picture);
  return picture;
}

async function encode(bytes: Buffer, digest: string): Promise<Picture> {
  const { format, pages = 1, autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  if (format === 'svg' || pages > 1) return { width, height, variants: [] };
  const upright = () => sharp(bytes, { failOn: 'truncated' }).autoOrient();
  const name = digest.slice(0, 16);
  const fitting = [...new Set([...widths.filter((each) => each < width), Math.min(width, widths.at(-1) ?? width)])];
  const variants = fitting.flatMap((each): (PictureVariant & { encoded: Sharp })[] => {
    const scaled = upright().resize({ width: each });
    return [
      {
        type: 'image/avif',
        width: each,
        file: `${name}-${each}.avif`,
        encoded: scaled.clone().avif({ quality: 55, effort: 3 }),
      },
      { type: 'image/webp', width: each, file: `${name}-${each}.webp`, encoded: scaled.clone().webp({ quality: 76 }) },
    ];
  });
  await Promise.all(variants.map(async ({ file: variant, encoded }) => write(variant, await encoded.toBuffer())));
  const clean = `${name}-clean`;
  await write(
    clean,
    await upright()
      .resize({ width: fitting.at(-1) })
      .toFormat(format)
      .toBuffer(),
  );
  return {
    width,
    height,
    variants: variants.map(({ type, width: each, file: variant }) => ({ type, width: each, file: variant })),
    clean,
  };
}

/** Written beside its place and moved there, so that nobody reads half a picture. */
async function write(name: string, bytes: Buffer): Promise<void> {
  const path = join(pictureCache(), name);
  const partial = `${path}.${process.pid}.partial`;
  await mkdir(pictureCache(), { recursive: true });
  await writeFile(partial, bytes);
  await rename(partial, path);
}
