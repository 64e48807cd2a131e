import { setImmediate } from 'node:timers/promises';
import type { PathWithRoute } from 'astro';
import { Stopwatch } from '../files/time-spent.ts';
import { leaveOut } from '../intake/content/shared-memory.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageProgram } from './page-bundle.ts';
import type { PageCache } from './page-cache.ts';
import { pageAddress, pageFile } from './page-file.ts';
import { PageWriter } from './page-writer.ts';
import type { Share } from './share.ts';

/**
 * Writes every page of a site: cached pages by their `cacheKey`, others rendered by the program. Pages without a key
 * are always rendered.
 *
 * @param site Address of the home page.
 * @param output Receives the pages.
 * @param share Restricts the pages that are written.
 */
export async function renderPages(
  { listPages, renderPage }: PageProgram,
  cache: PageCache,
  { site, output, share }: { readonly site: string; readonly output: OutputTree; readonly share: Share | undefined },
): Promise<void> {
  const watch = new Stopwatch();
  // Routes with many pages leave cached ones out themselves.
  leaveOut((key) => cache.take(key, output));
  const listed = await listPages();
  const changed = listed.filter((page) => {
    const { cacheKey } = page;
    if (share !== undefined && !share.has(pageFile(page))) return false;
    return cacheKey === undefined || !cache.take(cacheKey, output);
  });
  watch.end('listing of pages');
  const writer = new PageWriter(cache, output, changed.length);
  try {
    for (const page of mixed(changed)) {
      const file = pageFile(page);
      const response = await renderPage(pageAddress(page, site), page.route).catch((cause) => {
        throw new Error(`${file} could not be rendered.`, { cause });
      });
      const bytes = new Uint8Array(await response.arrayBuffer());
      watch.end(`pages of ${page.route.route}`);
      await writer.write({ file, key: page.cacheKey, bytes });
      // Yields to drawing pictures and indexing.
      await setImmediate();
      watch.start();
    }
    await writer.finish();
  } finally {
    await writer.close();
  }
  cache.close();
  watch.close();
}

/** Mixes the pages of all routes, since some take long to render and others to write. */
function mixed(pages: readonly PathWithRoute[]): PathWithRoute[] {
  const byRoute = Map.groupBy(pages, ({ route }) => route);
  return [...byRoute.values()]
    .flatMap((those) => those.map((page, index) => ({ page, position: index / those.length })))
    .sort((a, b) => a.position - b.position)
    .map(({ page }) => page);
}
