import type { Rendered } from '../../domain/record/rendered.ts';
import { Cache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';

/**
 * The cache of rendered HTML by digest of its file. Separate from results, because only the page itself needs the
 * HTML.
 */
export function renderedCache(): Cache<Rendered> {
  return new Cache(`${cacheFolder()}/rendered`);
}

/** The HTML for a digest that the intake returned. Throws if it is missing or damaged. */
export function renderedMarkdown(digest: string): Rendered {
  const cache = renderedCache();
  const rendered = cache.get(digest);
  if (rendered !== undefined) return rendered;
  // Removes the damaged entry, so that the next run renders the file again.
  cache.delete(digest);
  throw new Error(`The rendering ${digest} is gone from the cache; build again.`);
}
