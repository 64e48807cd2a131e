import { setImmediate } from 'node:timers/promises';
import type { GraphInput } from '../domain/graph/fact-graph.ts';
import { Stopwatch } from '../files/time-spent.ts';
import { leaveOut } from '../intake/content/shared-memory.ts';
import { type DuePage, duePage } from './due-page.ts';
import type { OutputTree } from './output-tree.ts';
import { dividedPages } from './page-batches.ts';
import type { PageBundle, PageProgram } from './page-bundle.ts';
import type { PageCache } from './page-cache.ts';
import { type RenderedPage, renderedPage } from './page-rendering.ts';
import { PageThreads } from './page-threads.ts';
import type { Share } from './share.ts';
import { sideBySide } from './side-by-side.ts';
import { machine, threadCount } from './thread-count.ts';

interface Rendering {
  /** What the pages show, which the threads get. */
  readonly graph: GraphInput;
  /** Receives the pages. */
  readonly output: OutputTree;
  /** Restricts the pages that are written. */
  readonly share: Share | undefined;
}

/**
 * Writes every page of a site: cached pages by their `cacheKey`, others rendered by the program, in this thread and, if
 * they are many, in others too. Pages without a key are always rendered.
 */
export async function renderPages(
  { program, place }: PageBundle,
  cache: PageCache,
  rendering: Rendering,
): Promise<void> {
  const { graph, output } = rendering;
  const [watch, writing] = [new Stopwatch(), new Stopwatch()];
  const due = await duePages(program, cache, rendering);
  watch.end('listing of pages');
  const count = threadCount(due.length, machine());
  const { own, shared } = dividedPages(due, count > 0);
  const threads = new PageThreads(count, { bundle: place, graph, due: new Set(due.map(({ key }) => key)) });
  const write = (page: RenderedPage) => {
    writing.start();
    cache.write(page, output);
    writing.end('writing');
  };
  const renderHere = async (pages: readonly DuePage[], signal: AbortSignal) => {
    for (const page of pages) {
      signal.throwIfAborted();
      write(await renderedPage(program, page, watch));
      // Yields to drawing pictures and to the other threads.
      await setImmediate();
    }
  };
  // Whoever is free takes the next.
  const batches = shared.values();
  const here = async (signal: AbortSignal) => {
    await renderHere(own, signal);
    for (const batch of batches) await renderHere(batch, signal);
  };
  const elsewhere = async (signal: AbortSignal) => {
    for (const batch of batches) {
      signal.throwIfAborted();
      const made = await threads.render(batch);
      if (made === undefined) await renderHere(batch, signal);
      for (const page of made ?? []) write(page);
    }
  };
  try {
    await sideBySide([here, ...Array.from({ length: threads.capacity }, () => elsewhere)]);
  } finally {
    await threads.close();
  }
  cache.close();
  watch.close();
  writing.close();
}

/** The pages that no earlier build has left. Puts the others into the output. */
async function duePages(
  { listPages }: PageProgram,
  cache: PageCache,
  { graph, output, share }: Rendering,
): Promise<DuePage[]> {
  // Routes with many pages leave cached ones out themselves.
  leaveOut((key) => cache.take(key, output));
  const { origin, base } = graph.site;
  const pages = (await listPages()).map((page) => duePage(page, origin + base));
  return pages.filter(({ file, key }) => share?.has(file) !== false && (key === undefined || !cache.take(key, output)));
}
