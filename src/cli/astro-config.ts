import { createHash } from 'node:crypto';
import type { AstroInlineConfig } from 'astro';
import config from '../../astro.config.ts';
import type { Site } from '../domain/site.ts';
import { projectFolder } from './environment.ts';

/** Astro's configuration for a site. Each content folder has a cache of its own, so that one never shows in another. */
export function astroConfig({ origin, base }: Site, folder: string): AstroInlineConfig {
  return {
    ...config,
    configFile: false,
    root: projectFolder,
    site: origin,
    base,
    cacheDir: cacheOf(folder, 'astro'),
  };
}

/** Where a content folder keeps what one program made of it. */
export function cacheOf(folder: string, program: 'astro' | 'pages' | 'search' | 'compressed' | 'build'): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  return `${process.env.PRECIS_CACHE}/${program}-${name}`;
}
