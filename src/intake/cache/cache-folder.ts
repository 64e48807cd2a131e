import { resolve } from 'node:path';

/** The cache folder; the environment variable PRECIS_CACHE overrides it, for example on a build server. */
export function cacheFolder(): string {
  return resolve(process.env.PRECIS_CACHE || 'node_modules/.cache/precis');
}

/** The folder of generated font files, named as pages refer to them. */
export function fontCache(): string {
  return `${cacheFolder()}/fonts`;
}

/** The folder of pictures encoded for pages. */
export function pictureCache(): string {
  return `${cacheFolder()}/pictures`;
}

/** The folder of page programs. */
export function bundleCache(): string {
  return `${cacheFolder()}/bundles`;
}

/** The folder of preview pictures, named as pages refer to them. */
export function previewCache(): string {
  return `${cacheFolder()}/previews`;
}
