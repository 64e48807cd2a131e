/** The result of looking up the `src` of a picture. */
export type PictureFile =
  /** `file` is relative to the content folder. */
  { readonly type: 'file'; readonly file: string } | { readonly type: 'missing' | 'outside' };

/**
 * Finds the file of a picture: relative to the file that shows it, else in `content/images`. Composed (NFC) and decomposed
 * accents (NFD, as in file names of macOS) are equal.
 *
 * @param src As typed, in Markdown or in the frontmatter.
 * @param from The file that shows the picture, relative to the content folder.
 * @param files Every file below the content folder.
 */
export function pictureFile(src: string, from: string, files: ReadonlySet<string>): PictureFile {
  const folders = [from.split('/').slice(0, -1), ['images']];
  const spellings = [...new Set([src, decoded(src)])];
  const places = spellings.flatMap((spelling) => folders.map((folder) => resolve(spelling, folder)));
  const file = places.find((place) => place !== undefined && files.has(place)) ?? composedFile(places, files);
  if (file !== undefined) return { type: 'file', file };
  return { type: places.includes(undefined) ? 'outside' : 'missing' };
}

/** The correct `src` for one such as `/images/a.png` or `images/a.png`. Undefined if there is no such picture. */
export function similarPicture(src: string, from: string, files: ReadonlySet<string>): string | undefined {
  const meant = src.replace(/^\/?(?:\.\.?\/)*(?:content\/)?(?:images\/)?/, '');
  return meant !== src && pictureFile(meant, from, files).type === 'file' ? meant : undefined;
}

/** Undefined if the path is absolute or leads out of the content folder. */
function resolve(path: string, folder: readonly string[]): string | undefined {
  if (path.startsWith('/')) return undefined;
  const steps = [...folder];
  for (const step of path.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps.join('/');
}

function decoded(src: string): string {
  try {
    return decodeURI(src);
  } catch {
    return src;
  }
}

/** File names by their NFC form. */
const composedNames = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

function composedFile(places: readonly (string | undefined)[], files: ReadonlySet<string>): string | undefined {
  const names = composedNames.get(files) ?? new Map(Array.from(files, (file) => [file.normalize('NFC'), file]));
  composedNames.set(files, names);
  for (const place of places) {
    const file = place === undefined ? undefined : names.get(place.normalize('NFC'));
    if (file !== undefined) return file;
  }
  return undefined;
}
