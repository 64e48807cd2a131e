import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import { listFolder } from '../../files/folder-listing.ts';

/** The files of a content folder by role. Paths are relative to the folder, with forward slashes, sorted. */
export interface ContentFolder {
  readonly briefings: readonly string[];
  readonly pages: readonly string[];
  readonly sources: readonly string[];
  readonly topics: readonly string[];
  readonly variables: readonly string[];
  /** Picture files that texts can show. */
  readonly pictures: ReadonlySet<string>;
  /** All files, for checking pictures and links. */
  readonly all: ReadonlySet<string>;
  /** Files that would be ignored silently because of their extension. */
  readonly misnamed: readonly { readonly file: string; readonly ending: string }[];
  /** Symbolic links, pipes and devices. */
  readonly foreign: readonly string[];
}

/** Lists a content folder; empty if it does not exist. */
export async function listContentFolder(folder: string): Promise<ContentFolder> {
  const { files: all, foreign } = await listNames(folder);
  const within = (part: string, ending: string) =>
    all.filter((file) => file.startsWith(`${part}/`) && file.endsWith(ending));
  return {
    briefings: within('briefings', '.md'),
    pages: within('pages', '.md'),
    sources: within('sources', '.yaml'),
    topics: within('topics', '.yaml'),
    variables: within('variables', '.yaml'),
    pictures: new Set(all.filter((file) => /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(file))),
    all: new Set(all),
    misnamed: [
      ...all
        .filter((file) => !file.endsWith('.md') && /^(briefings|pages)\/.*\.(markdown|mdx|md)$/i.test(file))
        .map((file) => ({ file, ending: '.md' })),
      ...all
        .filter(
          (file) => !file.endsWith('.yaml') && /^((sources|topics|variables)\/.*|site)\.(ya?ml|json)$/i.test(file),
        )
        .map((file) => ({ file, ending: '.yaml' })),
    ],
    foreign: foreign.filter(isShown),
  };
}

/** Whether a file is served or shown rather than read as text; changes to it are not visible in any digest of texts. */
export function isAsset(file: string): boolean {
  return !/\.(md|yaml)$/.test(file);
}

/** The bytes of a file; undefined if it has been deleted since it was listed. */
export async function readIfThere(path: string): Promise<Buffer<ArrayBuffer> | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** All files below a folder, sorted by code unit, without hidden ones. Empty if the folder does not exist. */
export async function listFiles(folder: string): Promise<string[]> {
  return (await listNames(folder)).files;
}

/** Like `listFiles`, plus entries that are neither file nor folder, hidden or not. */
export async function listNames(folder: string): Promise<{ files: string[]; foreign: string[] }> {
  const { files, others } = await steadyListing(folder);
  return { files: files.filter(isShown).sort(), foreign: others.sort() };
}

function isShown(name: string): boolean {
  return !/(^|\/)\./.test(name);
}

/** Number of times a listing is repeated if a subfolder vanishes meanwhile, as in a checkout. */
const attempts = 10;

async function steadyListing(folder: string, left = attempts): Promise<{ files: string[]; others: string[] }> {
  try {
    return listFolder(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    if (!existsSync(folder)) return { files: [], others: [] };
    if (left === 0) throw error;
    await setImmediate();
    return steadyListing(folder, left - 1);
  }
}
