import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Gives Astro's content collections the entries in memory: nothing is serialised, and a changed entry shows at once.
 * `astro/dist/content/data-store.js` takes a `Map` from this undocumented module. Without it, `precis({ store:
 * 'astro' })` makes the loader fill Astro's own store.
 */
export function collectionsPlugin(): Plugin {
  return {
    name: 'precis-collections',
    resolveId: {
      // Before Astro, which resolves this module too.
      order: 'pre',
      filter: { id: /^astro:data-layer-content$/ },
      handler: () => fileURLToPath(new URL('../library/collections.ts', import.meta.url)),
    },
  };
}
