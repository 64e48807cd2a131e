import { basename } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { previewPath, searchIndexFolder } from '../../domain/address/address.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { toNextBuild } from '../../domain/graph/next-change.ts';
import { timed } from '../../files/time-spent.ts';
import { headersFile } from '../../formats/hosting/headers-file.ts';
import { servingRules } from '../../formats/hosting/serving-rules.ts';
import { showGraph } from '../../intake/content/shared-memory.ts';
import type { OutputTree } from '../../output/output-tree.ts';
import { precompress } from '../../output/precompression.ts';
import { previewPictures } from '../../output/preview/preview-pictures.ts';
import { searchIndex } from '../../output/search/search-index.ts';
import { shareFile } from '../../output/share.ts';
import { siteDigest } from '../../output/site-digest.ts';
import { cacheOf } from '../command-line/content-cache.ts';
import { allDone } from './all-done.ts';
import { type SitePages, writePages } from './site-pages.ts';

/** How a site is written. */
export interface Writing extends SitePages {
  readonly hsts: boolean;
  /** When the site would change without anybody writing, in milliseconds since 1970. */
  readonly next: number | undefined;
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

/**
 * Writes everything that readers and hosts get into a folder.
 *
 * @returns Whether a build from the same would write the same; integrations of a newsroom may do anything.
 */
export async function writeSite(graph: FactGraph, output: OutputTree, writing: Writing): Promise<boolean> {
  const { content, hsts, next, share, version } = writing;
  limitHeap();
  const { site } = graph;
  const shared = share === undefined ? '' : `-${share.name}`;
  showGraph(() => graph);
  const [index, previews, isRepeatable] = await allDone([
    // Pagefind is a program of its own and pictures have threads of theirs: both are made while Astro renders.
    share === undefined || share.isLast
      ? timed('search index', () => searchIndex(graph, cacheOf(content, 'search') + shared))
      : undefined,
    timed('pictures of links', () =>
      previewPictures(graph, { kept: cacheOf(content, 'previews') + shared, version, share }),
    ),
    timed('pages', () => writePages(site, output, writing)),
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
  return isRepeatable;
}
