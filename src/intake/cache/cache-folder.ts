import { resolve } from 'node:path';

/** Where results are kept between builds; the environment variable PRECIS_CACHE moves it, for example on a build server. */
export function cacheFolder(): string {
  return resolve(process.env.PRECIS_CACHE || 'node_modules/.cache/precis');
}

/** Where the font files of sites are kept, by the names that pages know. */
export function fontCache(): string {
  return `${cacheFolder()}/fonts`;
}

/** Where pictures are kept in the sizes and formats of pages. */
export function pictureCache(): string {
  return `${cacheFolder()}/pictures`;
}

/** Where the pictures of links are kept, by the names that the site gives them. */
export function previewCache(): string {
  return `${cacheFolder()}/previews`;
}
