import { createHash } from 'node:crypto';
import { fromProject } from '../../files/project-path.ts';
import { cacheFolder } from './cache-folder.ts';

type Keeper =
  | ('astro' | 'pages' | 'previews' | 'search' | 'compressed' | 'build' | 'receipt' | 'spare')
  | ('addresses' | 'swept');

/** The cache folder of one program for a content folder; with `output`, for one output of it only. */
export function cacheOf(content: string, keeper: Keeper, output = ''): string {
  return `${cacheFolder()}/${keeper}-${nameOf(content, output)}`;
}

/** Whether an entry of the cache folder is one of `cacheOf` for a content folder and this output, or for any output. */
export function isCacheOf(content: string, output: string, entry: string): boolean {
  return entry.includes(`-${nameOf(content, '')}`) || entry.includes(`-${nameOf(content, output)}`);
}

/** By the way from the project to the content: so another clone finds a cache that is copied to it. */
function nameOf(content: string, output: string): string {
  return createHash('sha256')
    .update(`${fromProject(content)}\0${output}`)
    .digest('hex')
    .slice(0, 16);
}
