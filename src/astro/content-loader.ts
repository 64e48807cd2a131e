import type { Loader } from 'astro/loaders';
import { fillsStore, isGraphShown } from '../intake/content/shared-memory.ts';
import type { CollectionName } from '../library/collections.ts';

/**
 * Loads a collection from what the intake has read. Usually there is nothing to do, since Astro is handed the entries in memory
 * (`collections-plugin.ts`); with `precis({ store: 'astro' })` they go to Astro's own store.
 */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'precis',
    async load({ store }) {
      store.clear();
      if (!fillsStore() || !isGraphShown()) return;
      // Only now, since `astro sync` asks for types alone.
      const { default: collections } = await import('../library/collections.ts');
      for (const { rendered, ...entry } of collections.get(name)?.values() ?? [])
        store.set({
          ...entry,
          ...(rendered && { rendered: { html: rendered.html, metadata: { headings: rendered.metadata.headings } } }),
        });
    },
  };
}
