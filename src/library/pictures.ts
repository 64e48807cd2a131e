import { servedName } from '../domain/address/address.ts';
import { readEncodedPicture } from '../intake/picture/picture.ts';
import { graph } from './graph.ts';

/** A file below `/pictures/` and its name in the cache. */
export interface ServedPicture {
  readonly file: string;
  readonly encoded: string;
}

/**
 * Every picture that a visible page or the publisher's record shows: originals under their content paths, then their
 * smaller versions.
 */
export async function shownPictures(): Promise<ServedPicture[]> {
  const { briefings, pages, topics, site } = graph();
  const inTexts = [...briefings, ...pages, ...topics].flatMap(({ pictures = {} }) => Object.values(pictures));
  const originals = [...new Set(site.logo === undefined ? inTexts : [...inTexts, site.logo])].sort();
  // A picture deleted during the build has nothing to serve.
  const known = originals.flatMap((file) => {
    const picture = site.pictures?.[file];
    return picture === undefined ? [] : [{ file, picture }];
  });
  const variants = new Set(known.flatMap(({ picture }) => picture.variants.map(({ file }) => file)));
  return [
    ...known.map(({ file, picture }) => ({ file: servedName(file), encoded: picture.clean })),
    ...[...variants].map((file) => ({ file, encoded: file })),
  ];
}

/** The bytes served for a picture. */
export function pictureBytes({ encoded }: ServedPicture): Promise<Buffer<ArrayBuffer>> {
  return readEncodedPicture(encoded);
}
