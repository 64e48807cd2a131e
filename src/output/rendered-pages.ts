import { setImmediate } from 'node:timers/promises';
import { type AstroInlineConfig, type AstroIntegration, build } from 'astro';
import { removedAfter } from '../files/unfinished.ts';
import { leaveOut } from '../intake/kept-pages.ts';
import type { OutputTree } from './output-tree.ts';
import type { PageCache } from './page-cache.ts';
import { pageFile } from './page-file.ts';
import type { Share } from './share.ts';

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
            const pages = await standard.getStaticPaths();
            return pages.filter((page) => {
              const { cacheKey: key } = page;
              const file = pageFile(page);
              if (share !== undefined && !share.has(file)) return false;
              if (key !== undefined && cache.take(key, output)) return false;
              keys.set(file, key);
              return true;
            });
          },
          async render(request, options) {
            const rendered = await standard.render(request, options);
            const response = rendered instanceof Response ? rendered : rendered.response;
            const { pathname } = new URL(request.url);
            const file = pageFile({
              pathname: decodeURI(pathname.slice(config.base.length)),
              route: options.routeData,
            });
            if (!keys.has(file)) throw new Error(`${file} was not to be rendered.`);
            cache.keep(file, keys.get(file), Buffer.from(await response.arrayBuffer()), output);
            // Whoever draws pictures or makes the search index meanwhile gets a turn.
            await setImmediate();
            // Astro writes nothing then: its files would only be moved to where this one is.
            return new Response(null);
          },
        })),
    },
  };
  await removedAfter(scratch, async () => {
    await build({ ...config, integrations: [changedPages], outDir: scratch, logLevel: 'error' });
    output.takeFolder(scratch);
    cache.close();
  });
}
