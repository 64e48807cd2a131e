import { createHash } from 'node:crypto';

type Keeper = 'astro' | 'bundle' | 'pages' | 'previews' | 'search' | 'compressed' | 'build' | 'receipt' | 'spare';

/** The cache folder of one program for a content folder; with `output`, for one output of it only. */
export function cacheOf(content: string, keeper: Keeper, output = ''): string {
  const name = createHash('sha256').update(`${content}\0${output}`).digest('hex').slice(0, 16);
  return `${process.env.PRECIS_CACHE}/${keeper}-${name}`;
}
