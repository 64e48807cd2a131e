import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { previewPath, searchIndexFolder } from '../domain/address.ts';
import type { FactGraph } from '../domain/fact-graph.ts';
import { toNextBuild } from '../domain/next-change.ts';
import { timed } from '../files/time-spent.ts';
import { headersFile } from '../formats/hosting/headers-file.ts';
import { servingRules } from '../formats/hosting/serving-rules.ts';
import { showGraph } from '../intake/shown-graph.ts';
import type { OutputTree } from '../output/output-tree.ts';
import { pageBundle } from '../output/page-bundle.ts';
import { PageCache } from '../output/page-cache.ts';
import { precompress } from '../output/precompression.ts';
import { renderPages } from '../output/rendered-pages.ts';
import { type Share, shareFile } from '../output/share.ts';
import { siteDigest } from '../output/site-digest.ts';
import { allDone } from './all-done.ts';
import { astroConfig } from './astro-config.ts';
import { scratchFolder } from './build-turn.ts';
import { cacheOf } from './content-cache.ts';
import { previewPictures } from './preview-pictures.ts';
import { searchIndex } from './search-index.ts';

/** How a site is written. */
export interface Writing {
  /** Names the code and the address that pages depend on. */
  readonly version: string;
  /** The files of the project's public folder, with their sizes and times. */
  readonly publicFiles: readonly string[];
  /** The content folder, after which what is kept between builds is named. */
  readonly content: string;
  readonly hsts: boolean;
  /** When the site would change without anybody writing, in milliseconds since 1970. */
  readonly next: number | undefined;
  /** The part of the pages that is written; all of them where there is none. */
  readonly share: Share | undefined;
}

/**
 * By how many percent the heap may grow before V8 clears it. By itself V8 lets it double where there is memory: rendering ten
 * thousand briefings then takes half a gigabyte more, and no less time.
 */
const heapGrowth = 30;

/** Clears the heap once, since V8 settles a limit only then: the last one of the reading would let it double again. */
function limitHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

/** Writes everything that readers and hosts get into a folder. */
export async function writeSite(
  graph: FactGraph,
  output: OutputTree,
  { content, hsts, next, publicFiles, share, version }: Writing,
): Promise<void> {
  limitHeap();
  const { site } = graph;
  const shared = share === undefined ? '' : `-${share.name}`;
  showGraph(() => graph);
  const [index, previews] = await allDone([
    // Pagefind is a program of its own and pictures have threads of theirs: both are made while Astro renders.
    share === undefined || share.isLast
      ? timed('search index', () => searchIndex(graph, cacheOf(content, 'search') + shared))
      : undefined,
    timed('pictures of links', () =>
      previewPictures(graph, { kept: cacheOf(content, 'previews') + shared, version, share }),
    ),
    timed('pages', async () => {
      const { program, served } = await pageBundle(astroConfig(site, content), {
        kept: cacheOf(content, 'bundle') + shared,
        version: [version, ...publicFiles].join(' '),
        scratch: scratchFolder,
      });
      const cache = new PageCache(cacheOf(content, 'pages') + shared, version);
      await renderPages(program, cache, { site: site.origin + site.base, output, share });
      output.linkFolder(served);
    }),
  ]);
  if (index !== undefined) output.linkFolder(index, searchIndexFolder);
  for (const file of previews) output.link(file, previewPath(basename(file)).slice(1));
  output.write('next-build.json', `${JSON.stringify(toNextBuild(graph, next))}\n`);
  output.write('_headers', headersFile(servingRules(site, { hsts })));
  await timed('compression', () => precompress(output, cacheOf(content, 'compressed') + shared));
  if (share !== undefined) {
    const { shard, of } = share;
    output.write(shareFile, JSON.stringify({ shard, of, site: siteDigest(graph, version, graph.now) }));
  }
}
