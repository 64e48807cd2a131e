import { picturePath, withBase } from '../address/address.ts';
import type { Picture, ShownPictures } from './picture.ts';
import type { Site } from './site.ts';

/** The pictures of a page by the address in their `src`. */
export type PagePictures = Readonly<Record<string, Picture>>;

/** The pictures of a text, by their addresses on pages. */
export function pagePictures(
  shown: ShownPictures,
  { base, pictures = {} }: Pick<Site, 'base' | 'pictures'>,
): PagePictures {
  const known = Object.values(shown).flatMap((file) => {
    const picture = pictures[file];
    return picture === undefined ? [] : [[withBase(base, picturePath(file)), picture] as const];
  });
  return Object.fromEntries(known);
}
