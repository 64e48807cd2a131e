import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { scratchFolder } from '../cli/site/build-lock.ts';
import { buildSite } from '../cli/site/site-build.ts';
import type { Site } from '../domain/site/site.ts';
import { removeAtEnd } from '../files/unfinished.ts';
import type { ReadOptions } from '../intake/site/read-options.ts';
import { ToldError } from './told-error.ts';

/**
 * Starts the build of `npm run build` and returns Astro's settings for rendering its pages. The build waits for Astro
 * instead of rendering itself, so both commands write the same site, and a failed build leaves the last output
 * unchanged.
 *
 * @param out The final output folder. Meanwhile Astro writes to a folder of the build's own.
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
      // This integration comes last, so the others have written their files.
      async 'astro:build:done'({ dir }) {
        rendered.resolve(fileURLToPath(dir));
        const code = await building;
        if (code !== 0) throw new ToldError('The site was not built.');
      },
    },
  };
  return { site, outDir: scratchFolder, rest };
}
