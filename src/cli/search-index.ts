import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { FactGraph } from '../domain/fact-graph.ts';
import { stampsOf } from '../files/stamps.ts';
import { partialOf, writeWhole } from '../files/whole-file.ts';
import { notIndexed, type SearchDocument, searchDocument } from '../formats/search-document.ts';
import { codeVersion } from '../intake/pipeline-version.ts';
import { renderedMarkdown } from '../intake/rendered.ts';

/** Whose code decides what a document says of a briefing. */
const rooms = ['grammar', 'words', 'domain', 'formats'];

/** So many documents are in memory, and on their way to Pagefind, at once. */
const atOnce = 128;

/** Bytes that tell whether a disk is full. */
const probe = 1_000_000;

/** Interfaces that Pagefind brings along; the page of the search has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Makes the search index of what is published, or takes the last one where it would be the same. Servers and `rsync` know
 * files by their times, and some files of an index keep their name: so its times are the true ones, and no seals.
 *
 * @param cache A folder of its own that stays between builds.
 * @returns The folder of the index, which is to be copied.
 */
export async function searchIndex(graph: FactGraph, cache: string): Promise<string> {
  const index = join(cache, 'pagefind');
  const digest = await digestOf(graph);
  const kept = await readFile(join(cache, 'digest'), 'utf8').catch(() => '');
  if (kept === [digest, ...stampsOf(index)].join('\n')) return index;

  const partial = partialOf(cache);
  try {
    const made = join(partial, 'pagefind');
    await mkdir(partial, { recursive: true });
    await writeIndex(graph, made).catch(async (error: unknown) => {
      // A full disk ends Pagefind without a word to us; then there is no space for this either.
      await writeWhole(join(partial, 'probe'), new Uint8Array(probe));
      throw error;
    });
    await writeFile(join(partial, 'digest'), [digest, ...stampsOf(made)].join('\n'));
    await rm(cache, { recursive: true, force: true });
    await rename(partial, cache);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return index;
}

/** Changes with anything that the index holds, and with the program that makes it. */
async function digestOf(graph: FactGraph): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await codeVersion(rooms.map((room) => fileURLToPath(new URL(`../${room}/`, import.meta.url)))));
  hash.update(await readFile(import.meta.filename));
  const { site, topics, briefings } = graph;
  hash.update(JSON.stringify([site.languages, topics, briefings.map(({ digest }) => digest)]));
  return hash.digest('hex');
}

async function writeIndex(graph: FactGraph, folder: string): Promise<void> {
  await alive(async () => {
    const { index, errors } = await createIndex({ excludeSelectors: notIndexed });
    if (index === undefined) throw new Error(`The search index could not be made: ${errors.join(' ')}`);
    for await (const documents of batches(graph)) {
      const added = await Promise.all(documents.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
      const failed = added.flatMap((result) => result.errors);
      if (failed.length > 0) throw new Error(`The search index could not be made: ${failed.join(' ')}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join(' ')}`);
  }).finally(close);
  for (const file of await readdir(folder)) if (unused.test(file)) await rm(join(folder, file));
}

/** Work with Pagefind that fails when its process ends; Pagefind itself would wait for ever. */
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

/** Every published briefing as the search engine reads it, a few at a time. */
async function* batches(graph: FactGraph): AsyncGenerator<SearchDocument[]> {
  for (let start = 0; start < graph.briefings.length; start += atOnce) {
    yield await Promise.all(
      graph.briefings
        .slice(start, start + atOnce)
        .map(async (entry) => searchDocument(graph, entry, await renderedMarkdown(entry.digest))),
    );
  }
}
