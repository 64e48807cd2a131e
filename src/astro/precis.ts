import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';

/** Where the collections are: handed over in memory, or in Astro's own store, which is slower. */
export type CollectionStore = 'memory' | 'astro';

export interface PrecisOptions {
  readonly store?: CollectionStore;
}

export interface PrecisIntegration extends AstroIntegration {
  readonly store: CollectionStore;
}

/**
 * Makes Astro's commands those of a Précis site: `astro build` and `astro dev` read and check the folder `content/` (or the one
 * that the environment variable CONTENT names), and a build writes all that `npm run build` writes.
 */
export function precis({ store = 'memory' }: PrecisOptions = {}): PrecisIntegration {
  return {
    name: 'precis',
    store,
    hooks: {
      async 'astro:config:setup'({ command, config, updateConfig }) {
        const { settingsFor } = withNode();
        updateConfig(await settingsFor(command, { out: config.outDir, store }));
      },
    },
  };
}

/** Astro reads its configuration through Vite, and ends that before any hook runs: what hooks need is left to Node. */
function withNode(): typeof import('./command-settings.ts') {
  return createRequire(import.meta.url)('./command-settings.ts');
}
