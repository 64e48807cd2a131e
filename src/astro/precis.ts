import { createRequire } from 'node:module';
import type { AstroIntegration } from 'astro';

/** Where collections are kept: in memory, or in Astro's own store, which is slower. */
export type CollectionStore = 'memory' | 'astro';

export interface PrecisOptions {
  readonly store?: CollectionStore;
}

export interface PrecisIntegration extends AstroIntegration {
  readonly store: CollectionStore;
}

/**
 * The integration that makes Astro's commands work on a Précis site: `astro build` and `astro dev` read and check
 * `content/` (or the folder in the environment variable CONTENT), and a build writes everything that `npm run build`
 * writes.
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

/**
 * Loads the hooks with Node. Astro reads its configuration through Vite and closes it before any hook runs, so Vite
 * cannot load them.
 */
function withNode(): typeof import('./command-settings.ts') {
  return createRequire(import.meta.url)('./command-settings.ts');
}
