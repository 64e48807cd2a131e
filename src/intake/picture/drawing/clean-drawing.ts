import type { PictureFlaw } from '../../../checks/site-index.ts';
import { pictureLimits } from '../../../domain/site/picture-limits.ts';
import { encodeRaster, isRaster, rasterShape } from '../raster.ts';
import { mostBytes } from './drawing-limits.ts';
import { readDrawing } from './drawing-reader.ts';
import { type Drawing, type EmbeddedPicture, serialised } from './drawing-tree.ts';
import { measureGrowth } from './growth.ts';
import { RefusedDrawing } from './refused-drawing.ts';

/** A drawing as served, or the reason it is refused. */
export type CleanDrawing = { readonly svg: string } | { readonly flaw: PictureFlaw };

/** Whether the bytes begin like XML. */
export function isMarkup(bytes: Buffer): boolean {
  return /^\s*</.test(textOf(bytes.subarray(0, 512)));
}

/**
 * Writes a drawing again from what draws only. Opened directly it is a page of the site, whose scripts would run with
 * the site's origin on hosts that send no headers.
 *
 * @returns Undefined if the bytes do not begin like a drawing.
 */
export async function cleanDrawing(bytes: Buffer): Promise<CleanDrawing | undefined> {
  try {
    if (bytes.length > mostBytes) throw new RefusedDrawing('too-intricate');
    const drawing = readDrawing(textOf(bytes));
    if (drawing === undefined) return undefined;
    measureGrowth(drawing.root);
    await cleanPictures(drawing);
    return { svg: serialised(drawing.root) };
  } catch (error) {
    if (error instanceof RefusedDrawing) return { flaw: error.flaw };
    throw error;
  }
}

/** Encodes embedded pictures again, which removes their metadata. The limits of one picture apply to their sum. */
async function cleanPictures({ pictures }: Drawing): Promise<void> {
  let pixels = 0;
  for (const { element, bytes, line } of pictures) {
    const { format, width, height } = await rasterShape(bytes).catch(() => noPicture(element, line));
    pixels += width * height;
    if (pixels > pictureLimits.pixels) throw new RefusedDrawing('too-many-pixels');
    if (!isRaster(format)) noPicture(element, line);
    const encoded = await encodeRaster(bytes, format).catch(() => noPicture(element, line));
    element.attributes.set('href', `data:image/${format};base64,${encoded.toString('base64')}`);
  }
}

function noPicture({ name }: EmbeddedPicture['element'], line: number): never {
  throw new RefusedDrawing({ forbidden: `<${name} href>`, line });
}

/** Decodes text in its declared encoding, as XML requires. Invalid bytes become U+FFFD. */
function textOf(bytes: Buffer): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff && 'utf-16be';
  const named = /^[^<]{0,3}<\?xml[^>]{0,80}\bencoding\s*=\s*["']([\w-]+)["']/.exec(
    bytes.toString('latin1', 0, 200),
  )?.[1];
  try {
    return new TextDecoder(utf16 || named).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
