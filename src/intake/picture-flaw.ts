import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import type { PictureFlaw } from '../checks/site-index.ts';
import { Cache } from './cache.ts';
import { pictureCache } from './cache-folder.ts';
import { readIfThere } from './content-folder.ts';
import { pipelineVersion } from './pipeline-version.ts';

/** So many pictures are held in memory at once. */
const atOnce = 8;

/**
 * Opens pictures and tells those that browsers could not show. What is known of the bytes of a picture is kept, so that
 * each is decoded once.
 *
 * @param files Relative to the folder; one that went meanwhile is none of our business.
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
  const bytes = await readIfThere(join(folder, file));
  if (bytes === undefined) return undefined;
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
  const drawing = drawingIn(bytes);
  if (drawing !== undefined) return type !== 'svg' ? { type: 'svg' } : drawing.whole ? undefined : 'damaged';
  // Only a picture that nobody has seen yet has to wait for the library.
  const { default: sharp } = await import('sharp');
  try {
    const { format, compression } = await sharp(bytes).metadata();
    const found = compression === 'av1' ? 'avif' : format;
    if (found !== type) return { type: found };
    // The smallest result for which every byte is read.
    await sharp(bytes, { failOn: 'truncated', pages: -1 }).resize(8, 8, { fit: 'fill' }).raw().toBuffer();
    return undefined;
  } catch (error) {
    return type === 'svg' || String(error).includes('unsupported image format') ? 'no-picture' : 'damaged';
  }
}

/** Whether bytes begin as a drawing does (declaration, comments, then `<svg`), and end as one. */
function drawingIn(bytes: Buffer): { whole: boolean } | undefined {
  if (!/^[\uFEFF\s]*</.test(bytes.toString('utf8', 0, 256))) return undefined;
  const text = bytes.toString('utf8').replace(/<!--[\s\S]*?-->/g, '');
  const root =
    /^[\uFEFF\s]*(?:<\?[^>]*>\s*)*(?:<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>\s*)?<((?:[\w-]+:)?svg)(?=[\s>/])/i.exec(text);
  if (root === null) return undefined;
  const end = text.trimEnd();
  return { whole: end.endsWith(`</${root[1]}>`) || /^[^>]*\/>$/.test(end.slice(root[0].length)) };
}
