import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Picture, pictureSets } from '../domain/site/picture.ts';

/** A picture as typed by an editor. */
export interface TypedPicture {
  /** The address that pages use. */
  readonly src: string;
  readonly alt: string;
  readonly title?: string | undefined;
}

/**
 * The HTML of a picture: with dimensions, so that nothing moves when it loads, and its smaller files.
 *
 * @param picture The encoded picture, if known.
 * @param base The site's base path.
 * @param place A lead picture is loaded first; one in the text when the reader comes near.
 */
export function sizedPicture(
  { src, alt, title }: TypedPicture,
  picture: Picture | undefined,
  base: string,
  place: 'head' | 'text',
): string {
  const size = picture !== undefined && picture.width > 0 ? { width: picture.width, height: picture.height } : {};
  const how = place === 'head' ? { fetchPriority: 'high' } : { loading: 'lazy' };
  const img = h('img', { src, alt, title, ...size, ...how, decoding: 'async' });
  const sets = picture === undefined ? [] : pictureSets(picture, base);
  const sources = sets.map(({ type, srcset }) => h('source', { type, srcSet: srcset, sizes: sizes[place] }));
  return toHtml(sources.length === 0 ? img : h('picture', ...sources, img));
}

/** Values of the `sizes` attribute: the maximum width in the layout. */
const sizes = {
  head: '(width >= 52rem) 48rem, calc(100vw - 2rem)',
  text: '(width >= 42rem) 38rem, calc(100vw - 2rem)',
};
