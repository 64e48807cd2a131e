import type { AstroInlineConfig } from 'astro';
import config from '../../astro.config.ts';
import type { Site } from '../domain/site.ts';
import { cacheOf } from './content-cache.ts';
import { projectFolder } from './environment.ts';

/** Astro's configuration for a site. Each content folder has a cache of its own, so that one never shows in another. */
export function astroConfig({ origin, base }: Site, folder: string): AstroInlineConfig & { readonly base: string } {
  return {
    ...config,
    configFile: false,
    root: projectFolder,
    site: origin,
    base,
    cacheDir: cacheOf(folder, 'astro'),
  };
}
