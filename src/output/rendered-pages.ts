import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';
import { Stopwatch } from '../files/time-spent.ts';
import { removedAfter } from '../files/unfinished.ts';
import { leaveOut } from '../intake/kept-pages.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import { pageFile } from './page-file.ts';
import type { Share } from './share.ts';

/**
 * By how many percent the heap may grow before V8 clears it, while pages are rendered. By itself V8 lets it double where there
 * is memory: ten thousand briefings then take half a gigabyte more, and no less time.
 */
const heapGrowth = 30;

/**
 * Writes every page of a site. Astro renders those that are not in the cache under the key which `getStaticPaths` gave them;
 * a page without a key is always rendered.
 *
 * @param scratch A folder for Astro, which removes what it holds. It lies in the project, since what Astro bundles finds its
 *   packages from there.
 * @param output What receives the site.
 * @param share The only pages that are written, if not all are.
 */
export async function renderPages(
  config: AstroInlineConfig & { readonly base: string },
  cache: PageCache,
  { scratch, output }: { readonly scratch: string; readonly output: OutputTree },
  share?: Share,
): Promise<void> {
  /** The keys of the pages that are rendered, by file. */
  const keys = new Map<string, string | undefined>();
  const watch = new Stopwatch();
  // Pages ask by themselves where it takes long to list them.
  leaveOut((key) => cache.take(key, output));
  const changedPages: AstroIntegration = {
    name: 'precis-changed-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...standard,
          name: 'precis-changed-pages',
          async getStaticPaths() {
            watch.end('bundling');
            const pages = await standard.getStaticPaths();
            const changed = pages.filter((page) => {
              const { cacheKey: key } = page;
              const file = pageFile(page);
              if (share !== undefined && !share.has(file)) return false;
              if (key !== undefined && cache.take(key, output)) return false;
              keys.set(file, key);
              return true;
            });
            watch.end('listing of pages');
            setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
            return changed;
          },
          async render(request, options) {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const page = Buffer.from(await response.arrayBuffer());
            // Several are rendered in turn: what passes between two ends counts for the page that ended.
            watch.end(`pages of ${options.routeData.route}`);
            const { pathname } = new URL(request.url);
            const file = pageFile({
              pathname: decodeURI(pathname.slice(config.base.length)),
              route: options.routeData,
            });
            if (!keys.has(file)) throw new Error(`${file} was not to be rendered.`);
            cache.keep(file, keys.get(file), page, output);
            watch.end('writing');
            // Whoever draws pictures or makes the search index meanwhile gets a turn.
            await setImmediate();
            // Astro writes nothing then: its files would only be moved to where this one is.
            return new Response(null);
          },
        })),
    },
  };
  watch.start();
  await removedAfter(scratch, async () => {
    await build({ ...config, integrations: [changedPages], outDir: scratch, logLevel: 'error' });
    output.takeFolder(scratch);
    cache.close();
    watch.end('writing');
    watch.close();
  });
}
