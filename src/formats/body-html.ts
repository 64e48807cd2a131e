import type { BodyPart } from '../domain/record/body-part.ts';
import type { PagePictures } from '../domain/site/page-pictures.ts';
import { sizedPicture } from './sized-picture.ts';

/**
 * The HTML of one part of a body; a picture gets its sizes and smaller files if known.
 *
 * @param base The site's base path.
 */
export function partHtml({ html, shows }: BodyPart, pictures: PagePictures, base: string): string {
  const picture = shows?.kind === 'picture' ? pictures[shows.src] : undefined;
  return shows?.kind === 'picture' && picture !== undefined ? sizedPicture(shows, picture, base, 'text') : html;
}

/**
 * The HTML of a whole body, with links in the places for facts.
 *
 * @param base The site's base path.
 */
export function bodyHtml(parts: readonly BodyPart[], pictures: PagePictures, base: string): string {
  return parts.map((part) => partHtml(part, pictures, base)).join('');
}
