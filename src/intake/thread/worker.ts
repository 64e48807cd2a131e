import { Stopwatch } from '../../files/time-spent.ts';
import { Cache } from '../cache/cache.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { renderedCache } from '../cache/rendered.ts';
import { type FileResult, type MarkdownSource, readMarkdownFile, unread } from '../markdown/markdown-file.ts';
import { renderingName } from '../markdown/rendering-name.ts';
import { tooSlow } from '../markdown/unreadable-file.ts';
import { withinTime } from '../markdown/within-time.ts';
import type { FolderContext } from '../site/folder-context.ts';

/** Files for one worker thread, with the cache digests of their results. */
export interface Batch {
  readonly context: FolderContext;
  readonly sources: readonly (MarkdownSource & { readonly digest: string })[];
}

/** A result whose HTML, if it was asked for, is in the cache. */
export interface KeptResult extends Omit<FileResult, 'rendered'> {
  /** Cache name of the HTML. */
  readonly rendering: string;
}

/** The cache of results by digest. */
export function resultCache(): Cache<KeptResult> {
  return new Cache(`${cacheFolder()}/results`);
}

/**
 * Reads a batch of files. HTML goes to the cache rather than into the reply, which keeps messages between threads
 * small.
 */
export default async function readBatch({ context, sources }: Batch): Promise<KeptResult[]> {
  const html = renderedCache();
  const results = resultCache();
  const watch = new Stopwatch();
  const read = readInTime(sources, context, undefined, watch);
  watch.close();
  return Promise.all(
    read.map(async (result, index) => {
      const digest = sources[index]?.digest ?? '';
      const { rendered } = result;
      const kept = toKeep(result, digest, context);
      if (rendered !== undefined) await html.set(kept.rendering, rendered);
      // Timeouts depend on the machine, so they are not cached.
      if (!result.problems.includes(tooSlow)) await results.set(digest, kept);
      return kept;
    }),
  );
}

/** A result without its HTML. */
export function toKeep({ rendered: _, ...result }: FileResult, digest: string, context: FolderContext): KeptResult {
  return { ...result, rendering: renderingName(digest, result, context) };
}

/**
 * Reads files in sequence under one shared time limit, since a limit for each would cost 2 % of the time. If it
 * expires, the files are read again one by one, and those that are too slow get a problem.
 */
export function readInTime(
  sources: readonly MarkdownSource[],
  context: FolderContext,
  seconds?: number,
  watch?: Stopwatch,
): FileResult[] {
  const read = (source: MarkdownSource) => readMarkdownFile(source, context, watch);
  return (
    withinTime(() => sources.map(read), seconds) ??
    sources.map((source) => withinTime(() => read(source), seconds) ?? unread(source, context, [tooSlow]))
  );
}
