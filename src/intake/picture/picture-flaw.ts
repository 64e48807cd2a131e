import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { PictureFlaw } from '../../checks/site-index.ts';
import { Cache } from '../cache/cache.ts';
import { pictureCache } from '../cache/cache-folder.ts';
import { pipelineVersion } from '../cache/pipeline-version.ts';
import { pictureBytes } from './picture-bytes.ts';
import { openRaster, rasterShape } from './raster.ts';

/** Maximum number of pictures in memory at once. */
const atOnce = 8;

/**
 * Returns the flaws of pictures that cannot be shown. Results are cached by digest, so each picture is decoded once.
 *
 * @param files Relative to the folder; deleted ones are ignored.
 */
export async function brokenPictures(
  folder: string,
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PictureFlaw>> {
  const broken = new Map<string, PictureFlaw>();
  const waiting = [...files].sort();
  while (waiting.length > 0) {
    await Promise.all(
      waiting.splice(0, atOnce).map(async (file) => {
        const flaw = await knownFlaw(folder, file);
        if (flaw !== undefined) broken.set(file, flaw);
      }),
    );
  }
  return broken;
}

async function knownFlaw(folder: string, file: string): Promise<PictureFlaw | undefined> {
  const bytes = await pictureBytes(join(folder, file));
  if (bytes === undefined) return undefined;
  if (bytes === 'too-large') return bytes;
  const ending = extname(file).slice(1).toLowerCase();
  const digest = createHash('sha256')
    .update(`${await pipelineVersion()} ${ending}\0`)
    .update(bytes)
    .digest('hex');
  const cache = new Cache<{ flaw?: PictureFlaw }>(join(pictureCache(), 'flaws'));
  const cached = cache.get(digest);
  if (cached !== undefined) return cached.flaw;
  const flaw = await flawOf(bytes, ending === 'jpg' ? 'jpeg' : ending);
  await cache.set(digest, flaw === undefined ? {} : { flaw });
  return flaw;
}

async function flawOf(bytes: Buffer, type: string): Promise<PictureFlaw | undefined> {
  if (bytes.length === 0) return 'no-picture';
  const { cleanDrawing, isMarkup } = await import('./drawing/clean-drawing.ts');
  const drawing = isMarkup(bytes) ? await cleanDrawing(bytes) : undefined;
  if (drawing !== undefined) return type === 'svg' ? ('flaw' in drawing ? drawing.flaw : undefined) : { type: 'svg' };
  try {
    const { format, isAnimated } = await rasterShape(bytes);
    if (format !== type) return { type: format };
    // Forces all bytes to be decoded for the smallest result.
    await (await openRaster(bytes, { animated: isAnimated })).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return undefined;
  } catch (error) {
    if (String(error).includes('exceeds pixel limit')) return 'too-many-pixels';
    return type === 'svg' || String(error).includes('unsupported image format') ? 'no-picture' : 'damaged';
  }
}
