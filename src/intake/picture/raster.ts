import type { Sharp } from 'sharp';

/** What a browser may be asked to unpack, all frames of an animation together: more than the largest cameras take. */
export const mostPixels = 120_000_000;

const encoders = {
  avif: (picture: Sharp) => picture.avif({ quality: 55, effort: 3 }),
  gif: (picture: Sharp) => picture.gif(),
  jpeg: (picture: Sharp) => picture.jpeg(),
  png: (picture: Sharp) => picture.png(),
  webp: (picture: Sharp) => picture.webp({ quality: 76 }),
};

/** Names what pictures are encoded with. */
export const encoderVersion = 'avif 55 effort 3, webp 76';

/** The types that pages show. */
export type RasterFormat = keyof typeof encoders;

export function isRaster(format: string): format is RasterFormat {
  return Object.hasOwn(encoders, format);
}

/** A picture before it is unpacked. */
export interface RasterShape {
  /** For example `jpeg`. */
  readonly format: string;
  /** In pixels, as it is shown (its EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Whether it moves. One that lies on its side cannot be turned frame by frame, and stands still. */
  readonly isAnimated: boolean;
}

/** Reads the head of a picture. Fails where the bytes are none, or it has more pixels than is allowed. */
export async function rasterShape(bytes: Buffer): Promise<RasterShape> {
  const sharp = await library();
  const {
    format,
    compression,
    pages = 1,
    orientation = 1,
    autoOrient,
  } = await sharp(bytes, {
    limitInputPixels: mostPixels,
  }).metadata();
  const moves = pages > 1 && orientation === 1 && (format === 'gif' || format === 'webp');
  return { format: compression === 'av1' ? 'avif' : format, ...autoOrient, isAnimated: moves };
}

/**
 * A picture that is unpacked from its first to its last byte, upright and in sRGB. Whatever is made of it carries nothing
 * that the file said besides: no place, camera, name, comment or profile.
 */
export async function openRaster(bytes: Buffer, { animated = false } = {}): Promise<Sharp> {
  const sharp = await library();
  const picture = sharp(bytes, { failOn: 'truncated', limitInputPixels: mostPixels, animated });
  return animated ? picture : picture.autoOrient();
}

/** A picture encoded anew in its own type. */
export async function encodeRaster(bytes: Buffer, format: RasterFormat): Promise<Buffer> {
  return encoded(await openRaster(bytes), format).toBuffer();
}

/** A picture in one of the types. */
export function encoded(picture: Sharp, format: RasterFormat): Sharp {
  return encoders[format](picture);
}

/** Only a picture that nobody has seen yet has to wait for the library. */
async function library(): Promise<typeof import('sharp').default> {
  return (await import('sharp')).default;
}
