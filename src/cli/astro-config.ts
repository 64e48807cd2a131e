import { createHash } from 'node:crypto';
import type { AstroInlineConfig } from 'astro';
import config from '../../astro.config.ts';
import type { Site } from '../domain/site.ts';
import { projectFolder } from './environment.ts';

/** Astro's configuration for a site. Each content folder has a cache of its own, so that one never shows in another. */
export function astroConfig({ origin, base }: Site, folder: string): AstroInlineConfig {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return {
    ...config,
    configFile: false,
    root: projectFolder,
    site: origin,
    base,
    cacheDir: `${process.env.PRECIS_CACHE}/astro-${name}`,
  };
}
