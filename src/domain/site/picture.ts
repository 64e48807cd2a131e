/** The file below the content folder that each picture means, by its `src` as typed. */
export type ShownPictures = Readonly<Record<string, string>>;

/** What a page must know of a picture so that nothing moves when it comes. */
export interface Picture {
  /** In pixels, as it is shown (its EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Smaller files of the same picture, from light to heavy formats; none for drawings and animations. */
  readonly variants: readonly PictureVariant[];
  /** The file in the cache that is served in place of the original, which never is. */
  readonly clean: string;
}

export interface PictureVariant {
  readonly type: 'image/avif' | 'image/webp';
  readonly width: number;
  /** The file below `/pictures/`. */
  readonly file: string;
}

/** A set of files of one format, as the attributes of a `source` name them. */
export interface PictureSet {
  readonly type: PictureVariant['type'];
  readonly srcset: string;
}

/** The smaller files of a picture, from light to heavy formats. @param base The site's base path. */
export function pictureSets({ variants }: Picture, base: string): PictureSet[] {
  return (['image/avif', 'image/webp'] as const).flatMap((type) => {
    const files = variants.filter((variant) => variant.type === type);
    const srcset = files.map((variant) => `${base}pictures/${variant.file} ${variant.width}w`).join(', ');
    return files.length === 0 ? [] : [{ type, srcset }];
  });
}
