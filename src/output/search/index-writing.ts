/** A thread of `search-index.ts`: hands documents to Pagefind and keeps what it made. */
import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { close, createIndex } from 'pagefind';
import { filesBelow } from '../../files/folder-listing.ts';

/** Pagefind's own interfaces; our search page has its own. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Documents on their way to Pagefind at once: enough that it never waits, few enough for the memory. */
const atOnce = 256;

/**
 * Characters of documents. Pagefind hands an index over as one text, which takes two thirds of theirs, and waits for ever
 * where V8 knows none so long (537 million).
 */
const most = 500_000_000;

/** An index to be made. */
export interface IndexJob {
  /** The folder of its documents. */
  readonly documents: string;
  /** A new folder for it. */
  readonly folder: string;
  /** The folder of the last index, if there is one. It loses what comes out the same. */
  readonly last: string;
  /** Selectors of what is not searched. */
  readonly notIndexed: readonly string[];
}

const job: IndexJob = workerData;
await alive(async () => {
  for (const { path, content } of await indexFiles(job)) if (!unused.test(path)) writeFile(path, content, job);
}).finally(close);

/**
 * Makes an index of documents in the order of their names: a folder is listed in another order on another machine, and
 * Pagefind would number the pages in that order. It reads a folder in half the time.
 *
 * @returns Its files. Pagefind can write them itself, but an edit changes a few of thousands.
 */
async function indexFiles({ documents, notIndexed }: IndexJob): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ excludeSelectors: [...notIndexed] });
  if (index === undefined) throw refusal(errors);
  let length = 0;
  const add = (sourcePath: string) => {
    const content = readFileSync(join(documents, sourcePath), 'utf8');
    length += content.length;
    if (length > most) throw refusal([`more than ${most} characters in a language`]);
    return index.addHTMLFile({ sourcePath, content });
  };
  const names = filesBelow(documents).filter((name) => name.endsWith('.html'));
  names.sort();
  for (let start = 0; start < names.length; start += atOnce)
    for (const { errors } of await Promise.all(names.slice(start, start + atOnce).map(add)))
      if (errors.length > 0) throw refusal(errors);
  const made = await index.getFiles();
  if (made.errors.length > 0) throw refusal(made.errors);
  return made.files;
}

function refusal(errors: readonly string[]): Error {
  return new Error(`The search index could not be made: ${errors.join(' ')}`);
}

/** Takes a file of the last index that came out the same, so that it keeps its time and hard links; writes any other. */
function writeFile(path: string, content: Uint8Array, { folder, last }: IndexJob): void {
  const [made, before] = [join(folder, path), join(last, path)];
  mkdirSync(dirname(made), { recursive: true });
  if (readIfThere(before)?.equals(content)) {
    renameSync(before, made);
    return;
  }
  try {
    writeFileSync(made, content);
  } catch (error) {
    // Node omits the name where the disk is full.
    throw Object.assign(error as Error, { path: made });
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
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
