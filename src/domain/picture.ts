import { picturePath, withBase } from './address.ts';
import type { ShownPictures } from './briefing-entry.ts';
import type { Site } from './site.ts';

/** What a page must know of a picture so that nothing moves when it comes. */
export interface Picture {
  /** In pixels, as it is shown (its EXIF orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Smaller files of the same picture, from light to heavy formats; none for drawings and animations. */
  readonly variants: readonly PictureVariant[];
  /** The file in the cache that is served for the original, without its metadata; the original itself where there is none. */
  readonly clean?: string;
}

export interface PictureVariant {
  readonly type: 'image/avif' | 'image/webp';
  readonly width: number;
  /** The file below `/pictures/`. */
  readonly file: string;
}

/** Pictures of a page by the address that their `src` has there. */
export type PagePictures = Readonly<Record<string, Picture>>;

/** The pictures of a text by the addresses that pages use. */
export function pagePictures(shown: ShownPictures, { base, pictures = {} }: Site): PagePictures {
  const known = Object.values(shown).flatMap((file) => {
    const picture = pictures[file];
    return picture === undefined ? [] : [[withBase(base, picturePath(file)), picture] as const];
  });
  return Object.fromEntries(known);
}

/** A picture in the text spans the measure at most. */
const bodySizes = '(width >= 42rem) 38rem, calc(100vw - 2rem)';
const leadSizes = '(width >= 52rem) 48rem, calc(100vw - 2rem)';

/** The pictures in rendered Markdown with their sizes and smaller files, fetched when the reader comes near. */
export function withPictures(html: string, pictures: PagePictures, base: string): string {
  return html.replace(/<img src="([^"]*)"([^>]*)>/g, (tag, src: string, rest: string) => {
    const picture = pictures[src];
    return picture === undefined ? tag : markup(src, rest.trim(), picture, base, bodySizes, 'loading="lazy"');
  });
}

/** The picture at the head of a page, fetched before anything else that is not text. */
export function leadPicture(src: string, alt: string, picture: Picture | undefined, base: string): string {
  const words = `alt="${alt.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  const shape = picture ?? { width: 0, height: 0, variants: [] };
  return markup(src, words, shape, base, leadSizes, 'fetchpriority="high"');
}

function markup(
  src: string,
  rest: string,
  { width, height, variants }: Picture,
  base: string,
  sizes: string,
  how: string,
) {
  const size = width > 0 ? ` width="${width}" height="${height}"` : '';
  const img = `<img src="${src}" ${rest}${size} ${how} decoding="async">`;
  const sources = (['image/avif', 'image/webp'] as const).flatMap((type) => {
    const files = variants.filter((variant) => variant.type === type);
    const set = files.map((variant) => `${base}pictures/${variant.file} ${variant.width}w`).join(', ');
    return files.length === 0 ? [] : [`<source type="${type}" srcset="${set}" sizes="${sizes}">`];
  });
  return sources.length === 0 ? img : `<picture>${sources.join('')}${img}</picture>`;
}
