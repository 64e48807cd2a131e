import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { PictureFlaw } from '../../checks/site-index.ts';
import type { Picture, PictureVariant } from '../../domain/site/picture.ts';
import { isWhole, writeWhole } from '../../files/whole-file.ts';
import { Cache } from '../cache/cache.ts';
import { pictureCache } from '../cache/cache-folder.ts';
import { pipelineVersion } from '../cache/pipeline-version.ts';
import { pictureBytes } from './picture-bytes.ts';
import { encoded, encoderVersion, isRaster, library, openRaster, rasterShape } from './raster.ts';

/** Widths in pixels for phones, tablets and high-density screens; never wider than the original. */
const widths = [480, 800, 1200, 1600];
const mostWidth = 1600;

/** Pixels; the maximum height of WebP, minus a margin for rounding. */
const mostHeight = 16_000;

/** Part of the name of encoded pictures, so that a change here gives them new names. */
async function recipe(): Promise<string> {
  const { versions } = await library();
  return JSON.stringify([widths, mostHeight, encoderVersion, versions]);
}

/** Default size of a replaced element without dimensions (CSS 2). */
const unsized = { width: 300, height: 150 };

/** An encoded picture, or the reason there is none. */
export type EncodedPicture = { readonly picture: Picture } | { readonly flaw: PictureFlaw };

/**
 * Encodes a picture once and caches it by the digest of its bytes; the original bytes are never served. Photos lose
 * their metadata (places, cameras), animations keep their frames, drawings are rewritten.
 *
 * @returns Undefined if the file has been deleted since it was listed.
 */
export async function encodePicture(folder: string, file: string): Promise<EncodedPicture | undefined> {
  const bytes = await pictureBytes(join(folder, file));
  if (bytes === undefined) return undefined;
  if (bytes === 'too-large') return { flaw: bytes };
  const { isMarkup } = await import('./drawing/clean-drawing.ts');
  const isDrawing = isMarkup(bytes);
  // Names of drawings include our code, since rewriting is fast; names of photos do not, since encoding is slow.
  const maker = isDrawing ? await pipelineVersion() : await recipe();
  const digest = createHash('sha256').update(maker).update(bytes).digest('hex');
  const known = new Cache<Picture>(join(pictureCache(), 'known'));
  const cached = known.get(digest);
  if (cached !== undefined && areKept(cached)) return { picture: cached };
  const name = digest.slice(0, 16);
  const made = isDrawing ? await encodeDrawing(bytes, name) : await encodeRasters(bytes, name).catch(() => undefined);
  if (made === undefined) return { flaw: 'not-encoded' };
  if ('flaw' in made) return made;
  for (const [each, content] of made.files) await writeWhole(join(pictureCache(), each), content);
  await known.set(digest, made.picture);
  return { picture: made.picture };
}

/** Whether the encoded files of a picture are intact in the cache. */
function areKept({ variants, clean }: Picture): boolean {
  return [clean, ...variants.map(({ file }) => file)].every((file) => isWhole(join(pictureCache(), file)));
}

interface Made {
  readonly picture: Picture;
  /** Encoded files by cache name. */
  readonly files: ReadonlyMap<string, string | Buffer>;
}

async function encodeDrawing(bytes: Buffer, name: string): Promise<Made | { flaw: PictureFlaw } | undefined> {
  const { cleanDrawing } = await import('./drawing/clean-drawing.ts');
  const drawing = await cleanDrawing(bytes);
  if (drawing === undefined || 'flaw' in drawing) return drawing;
  const sharp = await library();
  const { width, height } = await sharp(Buffer.from(drawing.svg), { limitInputPixels: false })
    .metadata()
    .catch(() => unsized);
  const clean = `${name}-clean`;
  return { picture: { width, height, variants: [], clean }, files: new Map([[clean, drawing.svg]]) };
}

/** @param name Prefix of the file names. */
async function encodeRasters(bytes: Buffer, name: string): Promise<Made> {
  const { format, width, height, isAnimated } = await rasterShape(bytes);
  if (!isRaster(format)) throw new Error(`No page shows the type ${format}.`);
  const opened = await openRaster(bytes, { animated: isAnimated });
  const most = Math.max(1, Math.round(width * Math.min(1, mostWidth / width, mostHeight / height)));
  const clean = `${name}-clean`;
  const variants = isAnimated ? [] : variantsOf(most, name);
  const scaled = (to: number) => opened.clone().resize({ width: to });
  const files = await Promise.all([
    encoded(scaled(most), format)
      .toBuffer()
      .then((original) => [clean, original] as const),
    ...variants.map(async (variant) => {
      const type = variant.type === 'image/avif' ? 'avif' : 'webp';
      return [variant.file, await encoded(scaled(variant.width), type).toBuffer()] as const;
    }),
  ]);
  return { picture: { width, height, variants, clean }, files: new Map(files) };
}

function variantsOf(most: number, name: string): PictureVariant[] {
  const fitting = [...new Set([...widths.filter((each) => each < most), most])];
  return fitting.flatMap((each): PictureVariant[] => [
    { type: 'image/avif', width: each, file: `${name}-${each}.avif` },
    { type: 'image/webp', width: each, file: `${name}-${each}.webp` },
  ]);
}
