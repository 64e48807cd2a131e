import { Stopwatch } from '../../files/time-spent.ts';
import { Cache } from '../cache/cache.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { renderedCache } from '../cache/rendered.ts';
import { type FileResult, type MarkdownSource, readMarkdownFile, unread } from '../markdown/markdown-file.ts';
import { renderingName } from '../markdown/rendering-name.ts';
import { tooSlow } from '../markdown/unreadable-file.ts';
import { withinTime } from '../markdown/within-time.ts';
import type { FolderContext } from '../site/folder-context.ts';

/** Some files for one worker thread, with the digest under which each result is kept. */
export interface Batch {
  readonly context: FolderContext;
  readonly sources: readonly (MarkdownSource & { readonly digest: string })[];
}

/** A result whose HTML went to the cache. */
export interface KeptResult extends Omit<FileResult, 'rendered'> {
  /** Under which name. */
  readonly rendering: string;
}

/** Results by digest. */
export function resultCache(): Cache<KeptResult> {
  return new Cache(`${cacheFolder()}/results`);
}

/** Reads a batch of files into the cache; the HTML stays behind there, which keeps messages between threads small. */
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
      // How long a file takes is the machine's affair, and may be another matter next time.
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
 * Reads files one after another. A watch over each would cost a fiftieth of the time, so there is one over all of them;
 * where it barks, the files are read once more, and those that take too long by themselves get a problem.
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
