import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { scratchFolder } from '../cli/site/build-lock.ts';
import { buildSite } from '../cli/site/site-build.ts';
import type { Site } from '../domain/site/site.ts';
import { removeAtEnd } from '../files/unfinished.ts';
import type { ReadOptions } from '../intake/site/read-options.ts';
import { ToldError } from './told-error.ts';

/**
 * Begins a build in the course of which Astro renders the pages. It is the build of `npm run build`, which waits for Astro where
 * that would render pages by itself: so both write the same, and a broken one leaves the last output as it is.
 *
 * @param out Where the site is to be in the end. Until then Astro writes to a folder of the build's own.
 */
export async function beginBuild(
  options: ReadOptions,
  out: string,
): Promise<{ site: Site; outDir: string; rest: AstroIntegration }> {
  removeAtEnd(scratchFolder);
  const read = Promise.withResolvers<Site>();
  const rendered = Promise.withResolvers<string>();
  const building = buildSite(options, {
    out,
    lang: process.env.PRECIS_LANG,
    pagesFrom: (site) => {
      read.resolve(site);
      return rendered.promise;
    },
  });
  const site = await Promise.race([read.promise, building]);
  if (typeof site === 'number') throw new ToldError('The site was not built.');
  const rest: AstroIntegration = {
    name: 'precis-build',
    hooks: {
      // The last of the integrations: what the others have written is there.
      async 'astro:build:done'({ dir }) {
        rendered.resolve(fileURLToPath(dir));
        const code = await building;
        if (code !== 0) throw new ToldError('The site was not built.');
      },
    },
  };
  return { site, outDir: scratchFolder, rest };
}
