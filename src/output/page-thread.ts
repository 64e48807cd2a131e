/** A thread of `page-threads.ts`: renders pages with a program and a graph of its own. */
import { Tinypool } from 'tinypool';
import { factGraph, type GraphInput } from '../domain/graph/fact-graph.ts';
import { Stopwatch } from '../files/time-spent.ts';
import { leaveOut, showGraph } from '../intake/content/shared-memory.ts';
import type { DuePage } from './due-page.ts';
import { type BundlePlace, loadBundle, type PageProgram } from './page-bundle.ts';
import type { RenderedPage } from './page-rendering.ts';
import { renderedPage } from './page-rendering.ts';

/** What a thread renders pages from. */
export interface ThreadInput {
  readonly bundle: BundlePlace;
  /** What is published. */
  readonly graph: GraphInput;
  /** The keys of all pages that must be rendered; the thread lists no others. */
  readonly due: ReadonlySet<string | undefined>;
}

let begun: Promise<PageProgram> | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Renders the pages of a batch, after those of the batch before. */
export default function renderBatch(pages: readonly DuePage[]): Promise<RenderedPage[]> {
  const batch = last.then(() => renderAll(pages));
  last = batch.catch(() => undefined);
  return batch;
}

async function renderAll(pages: readonly DuePage[]): Promise<RenderedPage[]> {
  // With the first batch, which can tell what fails.
  begun ??= begin(Tinypool.workerData as ThreadInput);
  const program = await begun;
  const watch = new Stopwatch();
  const made: RenderedPage[] = [];
  for (const page of pages) made.push(await renderedPage(program, page, watch));
  watch.close();
  return made;
}

async function begin({ bundle, graph: input, due }: ThreadInput): Promise<PageProgram> {
  const graph = factGraph(input);
  showGraph(() => graph);
  leaveOut((key) => !due.has(key));
  const { program } = await loadBundle(bundle);
  return program;
}
