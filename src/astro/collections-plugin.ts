import { fileURLToPath } from 'node:url';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/**
 * Hands Astro's content collections what the intake has read, in memory: nothing is serialised, and an entry that has changed
 * shows at once. `astro/dist/content/data-store.js` takes a `Map` from this module, which is not documented; were it to go, the
 * loader can fill Astro's own store (`precis({ store: 'astro' })`).
 */
export function collectionsPlugin(): Plugin {
  return {
    name: 'precis-collections',
    resolveId: {
      // Before Astro, which resolves it too.
      order: 'pre',
      filter: { id: /^astro:data-layer-content$/ },
      handler: () => fileURLToPath(new URL('../library/collections.ts', import.meta.url)),
    },
  };
}
