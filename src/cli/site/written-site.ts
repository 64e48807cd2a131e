import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { adminPath, previewPath, searchIndexFolder } from '../../domain/address/address.ts';
import type { Move } from '../../domain/address/former-address.ts';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { movedAddresses } from '../../domain/graph/moved-address.ts';
import { toNextBuild } from '../../domain/graph/next-change.ts';
import { outputsOf } from '../../domain/site/site-outputs.ts';
import { timed } from '../../files/time-spent.ts';
import { headersFile } from '../../formats/hosting/headers-file.ts';
import { redirectsFile } from '../../formats/hosting/redirects-file.ts';
import { servingRules } from '../../formats/hosting/serving-rules.ts';
import { cacheOf } from '../../intake/cache/content-cache.ts';
import { showGraph } from '../../intake/content/shared-memory.ts';
import type { OutputTree } from '../../output/output-tree.ts';
import { precompress } from '../../output/precompression.ts';
import { previewPictures } from '../../output/preview/preview-pictures.ts';
import { beginSearchIndex } from '../../output/search/search-index.ts';
import { shareFile } from '../../output/share.ts';
import { siteDigest } from '../../output/site-digest.ts';
import { allDone } from './all-done.ts';
import { editorFiles } from './editor-program.ts';
import { type SitePages, writePages } from './site-pages.ts';

/** The inputs of `writeSite`. */
export interface Writing extends SitePages {
  readonly hsts: boolean;
  /** The next moment at which the site changes without an edit, in milliseconds since 1970. */
  readonly next: number | undefined;
}

/**
 * Heap growth in per cent before V8 collects. By default V8 lets the heap double: rendering ten thousand briefings
 * would take 0.6 GB more and save a twentieth of the time.
 */
const heapGrowth = 50;

/** Sets the limit of growth and collects once: V8 applies a new limit only after a collection. */
function limitHeap(): void {
  setFlagsFromString(`--heap-growing-percent=${heapGrowth}`);
  setFlagsFromString('--expose-gc');
  runInNewContext('gc()');
}

/**
 * Writes everything that readers and hosts get into a folder.
 *
 * @returns Whether a build from the same input would write the same; false with integrations, which may do anything.
 */
export async function writeSite(graph: FactGraph, output: OutputTree, writing: Writing): Promise<boolean> {
  const { content, hsts, next, share, version } = writing;
  limitHeap();
  const { site } = graph;
  const shared = share === undefined ? '' : `-${share.name}`;
  showGraph(() => graph);
  const isSearched = outputsOf(site).search && (share === undefined || share.isLast);
  const indexing = isSearched
    ? beginSearchIndex(graph, cacheOf(content, 'search') + shared)
    : Promise.resolve(undefined);
  const [index, previews, isRepeatable] = await allDone([
    // Pictures are drawn and documents indexed in threads while pages are rendered.
    timed('search index', () => indexing.then((begun) => begun?.folders)),
    timed('pictures of links', () =>
      previewPictures(graph, { kept: cacheOf(content, 'previews') + shared, version, share }),
    ),
    // Listing and linking pages leaves nothing else a turn, so the documents of the index come first.
    indexing.then(() => timed('pages', () => writePages(graph, output, writing))),
  ]);
  for (const [lang, folder] of index ?? []) output.linkFolder(folder, `${searchIndexFolder}/${lang}`);
  for (const file of previews) output.link(file, previewPath(basename(file)).slice(1));
  output.write('next-build.json', `${JSON.stringify(toNextBuild(graph, next))}\n`);
  output.write('_headers', headersFile(servingRules(site, { hsts })));
  if (site.admin !== undefined) writeEditor(output, site.base);
  writeRedirects(output, movedAddresses(graph));
  await timed('compression', () => precompress(output, cacheOf(content, 'compressed') + shared));
  if (share !== undefined) {
    const { shard, of } = share;
    output.write(shareFile, JSON.stringify({ shard, of, site: siteDigest(graph, version, graph.now) }));
  }
  return isRepeatable;
}

/** Adds the moves to the redirects that the newsroom may keep in its public folder; of two for one address, hosts take the first. */
function writeRedirects(output: OutputTree, moves: readonly Move[]): void {
  const file = '_redirects';
  if (moves.length === 0) return;
  const own = output.files.has(file) ? `${readFileSync(join(output.folder, file), 'utf8').trimEnd()}\n` : '';
  output.write(file, own + redirectsFile({ moves }));
}

function writeEditor(output: OutputTree, base: string): void {
  for (const [name, file] of editorFiles(base)) {
    const path = adminPath.slice(1) + name;
    if ('path' in file) output.link(file.path, path);
    else output.write(path, file.text);
  }
}
