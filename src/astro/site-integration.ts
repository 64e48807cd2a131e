import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { cacheOf } from '../cli/command-line/content-cache.ts';
import type { Site } from '../domain/site/site.ts';
import { fillStore } from '../intake/content/shared-memory.ts';
import { collectionsPlugin } from './collections-plugin.ts';
import type { CollectionStore } from './precis.ts';

/** What an integration may change of Astro's configuration. */
export type Settings = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

/** What Astro has to know of a site: its address, where it may keep what it makes of it, and where the collections are. */
export function siteSettings({ origin, base }: Site, folder: string, store: CollectionStore): Settings {
  return {
    site: origin,
    base,
    // Each content folder has a cache of its own, so that one never shows in another.
    cacheDir: pathToFileURL(`${cacheOf(folder, 'astro')}/`),
    vite: { plugins: store === 'memory' ? [collectionsPlugin()] : [] },
  };
}

/** Takes the place of `precis()` in our own commands, which have read the content already. */
export function siteIntegration(site: Site, folder: string, store: CollectionStore): AstroIntegration {
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
