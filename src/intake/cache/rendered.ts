import type { Rendered } from '../../domain/record/rendered.ts';
import { Cache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';

/** HTML that was rendered from Markdown, by the digest of its file: kept apart, since only the page itself needs it. */
export function renderedCache(): Cache<Rendered> {
  return new Cache(`${cacheFolder()}/rendered`);
}

/** The HTML of a briefing or page whose digest the intake handed out. */
export function renderedMarkdown(digest: string): Rendered {
  const cache = renderedCache();
  const rendered = cache.get(digest);
  if (rendered !== undefined) return rendered;
  // Without the broken entry the next reading renders the file again.
  cache.delete(digest);
  throw new Error(`The rendering ${digest} is gone from the cache; build again.`);
}
