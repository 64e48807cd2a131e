import type { Sharp } from 'sharp';
import { pictureLimits } from '../../domain/site/picture-limits.ts';

const encoders = {
  avif: (picture: Sharp) => picture.avif({ quality: 55, effort: 3 }),
  gif: (picture: Sharp) => picture.gif(),
  jpeg: (picture: Sharp) => picture.jpeg(),
  png: (picture: Sharp) => picture.png(),
  webp: (picture: Sharp) => picture.webp({ quality: 76 }),
};

/** Identifies the encoder settings. */
export const encoderVersion = 'avif 55 effort 3, webp 76';

/** The types that pages show. */
export type RasterFormat = keyof typeof encoders;

/** Whether pages show a format, for example `jpeg`, as sharp names it. */
export function isRaster(format: string): format is RasterFormat {
  return Object.hasOwn(encoders, format);
}

/** The properties of a picture known before decoding. */
export interface RasterShape {
  /** For example `jpeg`. */
  readonly format: string;
  /** In pixels, EXIF orientation applied. */
  readonly width: number;
  readonly height: number;
  /** Whether to keep its frames. False for a picture that EXIF rotates, since frames cannot be rotated one by one. */
  readonly isAnimated: boolean;
}

/** Reads a picture's header. Rejects if the bytes are no picture or it has too many pixels. */
export async function rasterShape(bytes: Buffer): Promise<RasterShape> {
  const sharp = await library();
  const {
    format,
    compression,
    pages = 1,
    orientation = 1,
    autoOrient,
  } = await sharp(bytes, {
    limitInputPixels: pictureLimits.pixels,
  }).metadata();
  const moves = pages > 1 && orientation === 1 && (format === 'gif' || format === 'webp');
  return { format: compression === 'av1' ? 'avif' : format, ...autoOrient, isAnimated: moves };
}

/**
 * Decodes a whole picture, upright and in sRGB. What is encoded from it contains none of the file's metadata (place,
 * camera, name, comment, profile).
 */
export async function openRaster(bytes: Buffer, { animated = false } = {}): Promise<Sharp> {
  const sharp = await library();
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: pictureLimits.pixels, animated });
  return animated ? picture : picture.autoOrient();
}

/** Encodes a picture again in its own format. */
export async function encodeRaster(bytes: Buffer, format: RasterFormat): Promise<Buffer> {
  return encoded(await openRaster(bytes), format).toBuffer();
}

/** Sets the output format. */
export function encoded(picture: Sharp, format: RasterFormat): Sharp {
  return encoders[format](picture);
}

/** Loaded on demand: most commands do not need it. */
export async function library(): Promise<typeof import('sharp').default> {
  return (await import('sharp')).default;
}
