import { listFolder } from '../files/folder-listing.ts';
import { markedFiles } from '../files/folder-mark.ts';

/** What lies in a folder, relative to it: files, and what is neither file nor folder. */
interface Listed {
  readonly files: readonly string[];
  readonly others: readonly string[];
}

/**
 * What lies in the folder of an output and was not written by a build, which so may not remove it. Where no
 * mark is found, that is everything.
 *
 * @returns Paths relative to the folder, sorted; of a folder that holds nothing of ours only its own, with a slash at its end.
 */
export function foreignEntries(folder: string, { files, others }: Listed = listFolder(folder)): string[] {
  const marked = markedFiles(folder, 'site');
  const isOurs = (path: string) => marked?.has(path) === true;
  const foreign = [...files, ...others].filter((path) => !isOurs(path));
  if (foreign.length === 0) return [];
  const ours = new Set(files.filter(isOurs).flatMap(foldersAbove));
  return [...new Set(foreign.map((path) => foldersAbove(path).find((above) => !ours.has(above)) ?? path))].sort();
}

/** The folders of a path from the top, each with a slash at its end. */
function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`);
}
