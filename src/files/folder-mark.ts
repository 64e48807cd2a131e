import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What we write whole folders of. */
export type MarkedKind = 'site' | 'mails';

/** The name of the file at the top of such a folder that says what in it is ours: nothing else may be removed from there. */
export function markFile(kind: MarkedKind): string {
  return `.precis-${kind}`;
}

const heads: Readonly<Record<MarkedKind, string>> = {
  site: 'Written by Precis, which replaces these files of a site with the next build, and leaves all others alone.',
  mails: 'Written by Precis, which may write these mails again, and leaves all other files alone.',
};

/** @param files Of ours, relative to the folder. The same ones make the same mark in any order. */
export function folderMark(kind: MarkedKind, files: Iterable<string>): string {
  const others = [...new Set(files)].filter((file) => file !== markFile(kind)).sort();
  return `${[heads[kind], ...others].join('\n')}\n`;
}

/** The files that are ours in a folder, its mark included; undefined where nothing says that any is. */
export function markedFiles(folder: string, kind: MarkedKind): ReadonlySet<string> | undefined {
  const file = join(folder, markFile(kind));
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const [head, ...files] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return head === heads[kind] ? new Set([...files, markFile(kind)]) : undefined;
}
