import { type FactGraph, inputOf } from '../../domain/graph/fact-graph.ts';
import type { Site } from '../../domain/site/site.ts';
import { removedAfter } from '../../files/unfinished.ts';
import type { Bilingual, SpokenLanguage } from '../../grammar/bilingual.ts';
import { fr } from '../../grammar/fr.ts';
import { cacheOf } from '../../intake/cache/content-cache.ts';
import type { OutputTree } from '../../output/output-tree.ts';
import { PageCache } from '../../output/page-cache.ts';
import { renderPages } from '../../output/rendered-pages.ts';
import type { Share } from '../../output/share.ts';
import { takePages } from '../../output/taken-pages.ts';
import { warn } from '../command-line/terminal.ts';
import { additions, astroConfig } from './astro-config.ts';
import { scratchFolder } from './build-lock.ts';
import type { SiteBundle } from './site-bundle.ts';

/** The inputs of `writePages`. */
export interface SitePages {
  /** Digest of the code and the site address, on which all pages depend. */
  readonly version: string;
  readonly bundle: SiteBundle;
  /** The content folder; caches are named after it. */
  readonly content: string;
  /** The share of the pages to write; undefined for all. */
  readonly share: Share | undefined;
  /** The language of messages. */
  readonly language: SpokenLanguage;
  /** Renders the pages instead of this build, and returns the folder they are in. */
  readonly pagesFrom: ((site: Site) => Promise<string>) | undefined;
}

/**
 * Writes the pages of a site and the files that they reference. Normally renders changed pages with the kept page
 * program; if the newsroom has additions, or uses pictures of `astro:assets`, Astro's own build renders all pages.
 *
 * @returns Whether the same input would give the same output; false with integrations, which may do anything.
 */
export async function writePages(graph: FactGraph, output: OutputTree, pages: SitePages): Promise<boolean> {
  const { site } = graph;
  const { bundle, content, language, pagesFrom, share, version } = pages;
  const shared = share === undefined ? '' : `-${share.name}`;
  const cache = () => new PageCache(cacheOf(content, 'pages') + shared, version);
  if (pagesFrom !== undefined) {
    await takePages(await pagesFrom(site), cache(), { output, share });
    return false;
  }
  const added = additions();
  const rendering = added.length > 0 ? undefined : await bundle.load();
  if (rendering === undefined || rendering.asksForPictures) {
    warn(plainWay([...added, ...(rendering ? ['astro:assets'] : [])].join(', '))[language]);
    await removedAfter(scratchFolder, async () => {
      const { build } = await import('astro');
      await build({ ...astroConfig(site, content), outDir: scratchFolder, logLevel: 'warn' });
      await takePages(scratchFolder, cache(), { output, share });
    });
    return false;
  }
  await renderPages(rendering, cache(), { graph: inputOf(graph), output, share });
  output.linkFolder(rendering.served);
  return true;
}

function plainWay(added: string): Bilingual {
  return {
    en: `With ${added}, Astro itself renders every page, at every build.`,
    fr: fr`Avec ${added}, Astro produit lui-même toutes les pages, à chaque construction.`,
  };
}
