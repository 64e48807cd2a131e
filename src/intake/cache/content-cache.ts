import { createHash } from 'node:crypto';
import { cacheFolder } from './cache-folder.ts';

type Keeper =
  | ('astro' | 'bundle' | 'pages' | 'previews' | 'search' | 'compressed' | 'build' | 'receipt' | 'spare')
  | 'addresses';

/** The cache folder of one program for a content folder; with `output`, for one output of it only. */
export function cacheOf(content: string, keeper: Keeper, output = ''): string {
  const name = createHash('sha256').update(`${content}\0${output}`).digest('hex').slice(0, 16);
  return `${cacheFolder()}/${keeper}-${name}`;
}
