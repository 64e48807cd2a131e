import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { SiteAddress } from '../grammar/site-address.ts';
import { cacheOf } from '../intake/cache/content-cache.ts';
import { fillStore } from '../intake/content/shared-memory.ts';
import { collectionsPlugin } from './collections-plugin.ts';
import type { CollectionStore } from './precis.ts';

/** The part of Astro's configuration that an integration may change. */
export type Settings = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/** Astro's settings for a site: its address, cache folder, and the store of its collections. */
export function siteSettings({ origin, base }: SiteAddress, folder: string, store: CollectionStore): Settings {
  return {
    site: origin,
    base,
    // One cache per content folder, so that no entry of one appears in another.
    cacheDir: pathToFileURL(`${cacheOf(folder, 'astro')}/`),
    vite: { plugins: store === 'memory' ? [collectionsPlugin()] : [] },
  };
}

/** Replaces `precis()` in our own commands, which have already read the content. */
export function siteIntegration(site: SiteAddress, folder: string, store: CollectionStore): AstroIntegration {
  return {
    name: 'precis',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        if (store === 'astro') fillStore();
        updateConfig(siteSettings(site, folder, store));
      },
    },
  };
}
