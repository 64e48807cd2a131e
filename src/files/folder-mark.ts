import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The kinds of folders that we write as a whole. */
export type MarkedKind = 'site' | 'mails';

/** Name of the file at the top of such a folder that lists our files. Nothing else in the folder may be removed. */
export function markFile(kind: MarkedKind): string {
  return `.precis-${kind}`;
}

const heads: Readonly<Record<MarkedKind, string>> = {
  site: 'Written by Precis, which replaces these files of a site with the next build, and leaves all others alone.',
  mails: 'Written by Precis, which may write these mails again, and leaves all other files alone.',
};

/**
 * The content of a mark.
 *
 * @param files Our files, relative to the folder, in any order.
 */
export function folderMark(kind: MarkedKind, files: Iterable<string>): string {
  const others = [...new Set(files)].filter((file) => file !== markFile(kind)).sort();
  return `${[heads[kind], ...others].join('\n')}\n`;
}

/** Our files in a folder, including the mark; undefined if the folder has no valid mark. */
export function markedFiles(folder: string, kind: MarkedKind): ReadonlySet<string> | undefined {
  const file = join(folder, markFile(kind));
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const [head, ...files] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return head === heads[kind] ? new Set([...files, markFile(kind)]) : undefined;
}
