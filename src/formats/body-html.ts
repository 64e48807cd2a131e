import type { BodyPart } from '../domain/record/body-part.ts';
import type { PagePictures } from '../domain/site/page-pictures.ts';
import { sizedPicture } from './sized-picture.ts';

/** A piece of a rendered body as HTML: its picture with sizes and smaller files where these are known. @param base The site's base path. */
export function partHtml({ html, shows }: BodyPart, pictures: PagePictures, base: string): string {
  const picture = shows?.kind === 'picture' ? pictures[shows.src] : undefined;
  return shows?.kind === 'picture' && picture !== undefined ? sizedPicture(shows, picture, base, 'text') : html;
}

/** A rendered body as one text; in the places for facts are links to them. @param base The site's base path. */
export function bodyHtml(parts: readonly BodyPart[], pictures: PagePictures, base: string): string {
  return parts.map((part) => partHtml(part, pictures, base)).join('');
}
