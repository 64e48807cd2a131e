import type { Site } from '../../domain/site/site.ts';
import { removedAfter } from '../../files/unfinished.ts';
import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import type { OutputTree } from '../../output/output-tree.ts';
import { type PageBundle, pageBundle } from '../../output/page-bundle.ts';
import { PageCache } from '../../output/page-cache.ts';
import { renderPages } from '../../output/rendered-pages.ts';
import type { Share } from '../../output/share.ts';
import { takePages } from '../../output/taken-pages.ts';
import { cacheOf } from '../command-line/content-cache.ts';
import { warn } from '../command-line/terminal.ts';
import { additions, astroConfig } from './astro-config.ts';
import { scratchFolder } from './build-lock.ts';

/** What pages are written from. */
export interface SitePages {
  /** Names the code and the address that pages depend on. */
  readonly version: string;
  /** The files of the project's public folder, with their sizes and times. */
  readonly publicFiles: readonly string[];
  /** The content folder, after which what is kept between builds is named. */
  readonly content: string;
  /** The part of the pages that is written; all of them where there is none. */
  readonly share: Share | undefined;
  /** That of messages. */
  readonly language: SpokenLanguage;
  /** Whoever renders the pages in place of the build: told the site, it says in the end in which folder they are. */
  readonly pagesFrom: ((site: Site) => Promise<string>) | undefined;
}

/**
 * Writes the pages of a site, with the files that they ask for: those that have changed, by the program that is kept of all
 * pages; or all of them by Astro's own build, where a newsroom has added what only that respects: integrations, pictures of
 * `astro:assets`.
 *
 * @returns Whether the same would be written from the same; integrations may do anything.
 */
export async function writePages(site: Site, output: OutputTree, pages: SitePages): Promise<boolean> {
  const { content, language, pagesFrom, share, version } = pages;
  const shared = share === undefined ? '' : `-${share.name}`;
  const cache = () => new PageCache(cacheOf(content, 'pages') + shared, version);
  if (pagesFrom !== undefined) {
    await takePages(await pagesFrom(site), cache(), { output, share });
    return false;
  }
  const added = additions();
  const bundle = added.length > 0 ? undefined : await bundleOf(site, pages, shared);
  if (bundle === undefined || bundle.asksForPictures) {
    warn(plainWay([...added, ...(bundle ? ['astro:assets'] : [])].join(', '))[language]);
    await removedAfter(scratchFolder, async () => {
      const { build } = await import('astro');
      await build({ ...astroConfig(site, content), outDir: scratchFolder, logLevel: 'warn' });
      await takePages(scratchFolder, cache(), { output, share });
    });
    return false;
  }
  await renderPages(bundle.program, cache(), { site: site.origin + site.base, output, share });
  output.linkFolder(bundle.served);
  return true;
}

function bundleOf(site: Site, { content, publicFiles, version }: SitePages, shared: string): Promise<PageBundle> {
  return pageBundle(astroConfig(site, content), {
    kept: cacheOf(content, 'bundle') + shared,
    version: [version, ...publicFiles].join(' '),
    scratch: scratchFolder,
  });
}

function plainWay(added: string): Bilingual {
  return {
    en: `With ${added}, Astro itself renders every page, at every build.`,
    fr: fr`Avec ${added}, Astro produit lui-même toutes les pages, à chaque construction.`,
  };
}
