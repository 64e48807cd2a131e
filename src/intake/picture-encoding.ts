import { createHash } from 'node:crypto';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Picture, PictureVariant } from '../domain/picture.ts';
import { isWhole, writeWhole } from '../files/whole-file.ts';
import { Cache } from './cache.ts';
import { pictureCache } from './cache-folder.ts';
import { readIfThere } from './content-folder.ts';

/** Widths for phones, tablets and screens of high density; never wider than the picture itself. */
const widths = [480, 800, 1200, 1600];

/** An encoded picture changes its name with its content and with these. */
const recipe = JSON.stringify([widths, 'avif 55 effort 3, webp 76, original 1600']);

/**
 * A picture with its smaller files, encoded once and kept in the cache by the digest of its bytes. Metadata (places,
 * cameras) stays behind. Drawings and animations are shown as they are: in an image element no script of an SVG runs.
 *
 * @returns Undefined where the bytes are no picture that can be read, or the file went after it was listed.
 */
export async function encodePicture(folder: string, file: string): Promise<Picture | undefined> {
  const bytes = await readIfThere(join(folder, file));
  if (bytes === undefined) return undefined;
  const digest = createHash('sha256').update(recipe).update(bytes).digest('hex');
  const known = new Cache<Picture>(join(pictureCache(), 'known'));
  const cached = known.get(digest);
  if (cached !== undefined && areKept(cached)) return cached;
  const encoded = await encode(bytes, digest.slice(0, 16)).catch(() => undefined);
  if (encoded === undefined) return undefined;
  for (const [name, content] of encoded.files) await writeWhole(join(pictureCache(), name), content);
  await known.set(digest, encoded.picture);
  return encoded.picture;
}

/** Whether the files of a picture are in the cache as they were written. */
function areKept({ variants, clean }: Picture): boolean {
  const files = [...variants.map(({ file }) => file), ...(clean === undefined ? [] : [clean])];
  return files.every((file) => isWhole(join(pictureCache(), file)));
}

interface Encoded {
  readonly picture: Picture;
  /** What is kept, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
}

/** @param name What the names of the files begin with. */
async function encode(bytes: Buffer, name: string): Promise<Encoded> {
  const { format, pages = 1, autoOrient } = await sharp(bytes).metadata();
  const { width, height } = autoOrient;
  if (format === 'svg' || pages > 1) return { picture: { width, height, variants: [] }, files: new Map() };
  const upright = () => sharp(bytes, { failOn: 'truncated' }).autoOrient();
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
  const clean = `${name}-clean`;
  const files = await Promise.all([
    ...variants.map(async ({ file, encoded }) => [file, await encoded.toBuffer()] as const),
    upright()
      .resize({ width: fitting.at(-1) })
      .toFormat(format)
      .toBuffer()
      .then((original) => [clean, original] as const),
  ]);
  return {
    picture: {
      width,
      height,
      variants: variants.map(({ type, width: each, file }) => ({ type, width: each, file })),
      clean,
    },
    files: new Map(files),
  };
}
