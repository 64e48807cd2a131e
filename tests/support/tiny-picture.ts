import sharp, { type FormatEnum } from 'sharp';

/**
 * A small valid picture.
 *
 * @param type A file extension, for example `jpg`.
 */
export async function tinyPicture(type: string): Promise<Buffer> {
  if (type === 'svg') return Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h40v20z"/></svg>');
  const grey = { width: 8, height: 8, channels: 3, background: 'grey' } as const;
  return sharp({ create: grey })
    .toFormat(type as keyof FormatEnum)
    .toBuffer();
}
