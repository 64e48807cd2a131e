import type { Loader } from 'astro/loaders';
import { fillsStore, isGraphShown } from '../intake/content/shared-memory.ts';
import type { CollectionName } from '../library/collections.ts';

/**
 * Loads a collection from what the intake has read. By default it does nothing, because Astro gets the entries in
 * memory (`collections-plugin.ts`); with `precis({ store: 'astro' })` it fills Astro's own store.
 */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'precis',
    async load({ store }) {
      store.clear();
      if (!fillsStore() || !isGraphShown()) return;
      // Imported late: `astro sync` needs types only.
      const { default: collections } = await import('../library/collections.ts');
      for (const { rendered, ...entry } of collections.get(name)?.values() ?? [])
        store.set({
          ...entry,
          ...(rendered && { rendered: { html: rendered.html, metadata: { headings: rendered.metadata.headings } } }),
        });
    },
  };
}
