import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { FactGraph } from '../../domain/graph/fact-graph.ts';
import { filesBelow } from '../../files/folder-listing.ts';
import { stampsOf } from '../../files/stamps.ts';
import { partialOf, writeWhole } from '../../files/whole-file.ts';
import { notIndexed } from '../../formats/search-document.ts';
import { digestOfSharedInputs, listDocuments, writeDocuments } from './search-documents.ts';

/** Bytes written to find out whether a disk is full. */
const probe = 1_000_000;

/** Pagefind's own interfaces; our search page has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Builds the search index of published content, a language at a time: Pagefind never mixes languages, and one whose
 * briefings have not changed keeps its index. Some index files keep their name, so they have real modification times,
 * by which servers and `rsync` recognise changes.
 *
 * @param cache The index's own folder, which stays between builds.
 * @param begun Called when Pagefind works on its own, in another process, for the first time.
 * @returns By language, the folder of its index, to be copied into the output.
 */
export async function searchIndex(
  graph: FactGraph,
  cache: string,
  begun?: () => void,
): Promise<ReadonlyMap<string, string>> {
  const shared = await digestOfSharedInputs(graph);
  for (const name of await readdir(cache).catch(() => []))
    if (!graph.byLanguage.has(name)) await rm(join(cache, name), { recursive: true, force: true });
  const folders = new Map<string, string>();
  for (const lang of graph.byLanguage.keys())
    folders.set(lang, await languageIndex(graph, lang, { shared, cache, begun }));
  return folders;
}

interface Indexing {
  /** Digest of what every document depends on. */
  readonly shared: string;
  readonly cache: string;
  readonly begun: (() => void) | undefined;
}

async function languageIndex(graph: FactGraph, lang: string, { shared, cache, begun }: Indexing): Promise<string> {
  const place = join(cache, lang, 'index');
  const documents = join(cache, lang, 'documents');
  const index = join(place, 'pagefind');
  const list = listDocuments(graph, lang, shared);
  const program = await readFile(import.meta.filename);
  const digest = createHash('sha256').update(program).update(JSON.stringify(list)).digest('hex');
  const kept = await readFile(join(place, 'digest'), 'utf8').catch(() => '');
  if (kept === sealOf(digest, index)) return index;

  const partial = partialOf(place);
  try {
    const made = join(partial, 'pagefind');
    await mkdir(partial, { recursive: true });
    await writeDocuments(graph, lang, list, documents);
    await writeIndex(documents, made, begun).catch(async (error: unknown) => {
      // A full disk kills Pagefind without an error; in that case this write fails too.
      await writeWhole(join(partial, 'probe'), new Uint8Array(probe));
      throw error;
    });
    keepEqual(index, made);
    await writeFile(join(partial, 'digest'), sealOf(digest, made));
    await rm(place, { recursive: true, force: true });
    await rename(partial, place);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return index;
}

/** What an index was made from, and its files as they were written. */
function sealOf(digest: string, index: string): string {
  return [digest, ...stampsOf(index, { unit: 1000 })].join('\n');
}

async function writeIndex(documents: string, folder: string, begun?: () => void): Promise<void> {
  await alive(async () => {
    const { index, errors } = await createIndex({ excludeSelectors: notIndexed });
    if (index === undefined) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    // In the order of their names: a folder is listed in another order on another machine, and Pagefind would number the
    // pages in that order. It reads a folder in half the time.
    const reading = Promise.all(
      filesBelow(documents)
        .sort()
        .map((file) => index.addHTMLFile({ sourcePath: file, content: readFileSync(join(documents, file), 'utf8') })),
    );
    // After the requests are on their way.
    setImmediate(() => begun?.());
    const faults = (await reading).flatMap(({ errors }) => errors);
    if (faults.length > 0) throw new Error(`The search index could not be made: ${faults.join(' ')}`);
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
  }).finally(close);
  for (const file of await readdir(folder)) if (unused.test(file)) await rm(join(folder, file));
}

/** Reuses files of the last index that came out the same, so that they keep their time and hard links. */
function keepEqual(last: string, made: string): void {
  if (!existsSync(last)) return;
  for (const file of filesBelow(last)) {
    const [before, now] = [join(last, file), join(made, file)];
    if (existsSync(now) && readFileSync(now).equals(readFileSync(before))) renameSync(before, now);
  }
}

/** Runs work with Pagefind and rejects if its process ends; Pagefind would wait for ever. */
async function alive<T>(work: () => Promise<T>): Promise<T> {
  const { promise: death, reject } = Promise.withResolvers<never>();
  const watch = (message: unknown) => {
    const { process: started } = message as { process: ChildProcess };
    started.once('exit', () => {
      if (started.spawnfile.includes('pagefind')) reject(new Error('Pagefind ended before the search index was made.'));
    });
  };
  subscribe('child_process', watch);
  try {
    return await Promise.race([death, work()]);
  } finally {
    unsubscribe('child_process', watch);
  }
}
