import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { stampsOf } from '../../files/stamps.ts';
import { stopAtEnd } from '../../files/unfinished.ts';
import { partialOf } from '../../files/whole-file.ts';
import { notIndexed } from '../../formats/search-document.ts';
import type { IndexJob } from './index-writing.ts';
import { digestOfSharedInputs, listDocuments, writeDocuments } from './search-documents.ts';

const program = new URL('./index-writing.ts', import.meta.url);

/** The folder of an index beside its seal. */
const indexFolder = 'pagefind';

/** The search index of a site while it is made. */
export interface SearchIndex {
  /** By language, the folder of its index, to be copied into the output. */
  readonly folders: Promise<ReadonlyMap<string, string>>;
}

interface LanguageIndex {
  readonly lang: string;
  /** The folder of the index with its seal. */
  readonly place: string;
  /** Digest of all documents and of this program. */
  readonly digest: string;
  /** What makes it beside its place; undefined if the index of an earlier build still holds. */
  readonly job: IndexJob | undefined;
}

/**
 * Writes the documents of the search index of published content and begins to index them in a thread, a language at a
 * time: Pagefind never mixes languages, and one whose briefings have not changed keeps its index. Some index files keep
 * their name, so they have real modification times, by which servers and `rsync` recognise changes.
 *
 * @param cache The index's own folder, which stays between builds.
 * @returns When the documents are written, which is all that this thread has to do for it.
 */
export async function beginSearchIndex(graph: FactGraph, cache: string): Promise<SearchIndex> {
  const shared = await digestOfSharedInputs(graph);
  for (const name of await readdir(cache).catch(() => []))
    if (!graph.byLanguage.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  const indexes: LanguageIndex[] = [];
  for (const lang of graph.byLanguage.keys()) indexes.push(await prepare(graph, lang, shared, join(cache, lang)));
  return { folders: makeAll(indexes) };
}

async function prepare(graph: FactGraph, lang: string, shared: string, cache: string): Promise<LanguageIndex> {
  const [place, documents] = [join(cache, 'index'), join(cache, 'documents')];
  const last = join(place, indexFolder);
  const list = listDocuments(graph, lang, shared);
  const inputs = createHash('sha256').update(JSON.stringify(list));
  for (const file of [import.meta.filename, program]) inputs.update(await readFile(file));
  const digest = inputs.digest('hex');
  const kept = await readFile(join(place, 'digest'), 'utf8').catch(() => '');
  if (kept === sealOf(digest, last)) return { lang, place, digest, job: undefined };
  await writeDocuments(graph, lang, list, documents);
  return { lang, place, digest, job: { documents, folder: join(partialOf(place), indexFolder), last, notIndexed } };
}

async function makeAll(indexes: readonly LanguageIndex[]): Promise<ReadonlyMap<string, string>> {
  for (const { place, digest, job } of indexes) {
    if (job === undefined) continue;
    const partial = dirname(job.folder);
    try {
      await run(job);
      await writeFile(join(partial, 'digest'), sealOf(digest, job.folder));
      await rm(place, { recursive: true, force: true });
      await rename(partial, place);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  return new Map(indexes.map(({ lang, place }) => [lang, join(place, indexFolder)]));
}

/** Makes an index in a thread that asks nothing of this one, which is busy with pages. */
async function run(job: IndexJob): Promise<void> {
  const thread = new Worker(program, { workerData: job });
  stopAtEnd(() => thread.terminate());
  const [code] = await once(thread, 'exit');
  if (code !== 0) throw new Error('The search index was not finished: its thread was stopped.');
}

/** What an index was made from, and its files as they were written. */
function sealOf(digest: string, index: string): string {
  return [digest, ...stampsOf(index, { unit: 1000 })].join('\n');
}
