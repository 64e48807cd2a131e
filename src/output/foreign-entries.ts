import { listFolder } from '../files/folder-listing.ts';
import { markedFiles } from '../files/folder-mark.ts';

/** Entries of a folder, relative to it: files, and entries that are neither file nor folder. */
interface Listed {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

/**
 * What lies in the folder of an output and was not written by a build, which so may not remove it. Where no
 * mark is found, that is everything.
 *
 * @returns Sorted paths relative to the folder; a subfolder without any of our files is one entry ending in a slash.
 */
export function foreignEntries(folder: string, { files, others }: Listed = listFolder(folder)): string[] {
  const marked = markedFiles(folder, 'site');
  const isOurs = (path: string) => marked?.has(path) === true;
  const foreign = [...files, ...others].filter((path) => !isOurs(path));
  if (foreign.length === 0) return [];
  const ours = new Set(files.filter(isOurs).flatMap(foldersAbove));
  return [...new Set(foreign.map((path) => foldersAbove(path).find((above) => !ours.has(above)) ?? path))].sort();
}

/** The parent folders of a path from the top, each ending in a slash. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}
