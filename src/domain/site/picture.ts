/** The files of pictures below the content folder, by `src` as typed. */
export type ShownPictures = Readonly<Record<string, string>>;

/** What a page says of a picture: its size, so that the layout does not shift when it loads, and its files. */
export interface Picture {
  /** In pixels, after applying its EXIF orientation. */
  readonly width: number;
  readonly height: number;
  /** Smaller files of the same picture, lightest format first. Empty for drawings and animations. */
  readonly variants: readonly PictureVariant[];
  /** The file in the cache that is served. The original never is. */
  readonly clean: string;
}

export interface PictureVariant {
  readonly type: 'image/avif' | 'image/webp';
  readonly width: number;
  /** The file below `/pictures/`. */
  readonly file: string;
}

/** The attributes of a `source` element: the files of one format. */
export interface PictureSet {
  readonly type: PictureVariant['type'];
  readonly srcset: string;
}

/** The smaller files of a picture, lightest format first. @param base The site's base path. */
export function pictureSets({ variants }: Picture, base: string): PictureSet[] {
  return (['image/avif', 'image/webp'] as const).flatMap((type) => {
    const files = variants.filter((variant) => variant.type === type);
    const srcset = files.map((variant) => `${base}pictures/${variant.file} ${variant.width}w`).join(', ');
    return files.length === 0 ? [] : [{ type, srcset }];
  });
}
