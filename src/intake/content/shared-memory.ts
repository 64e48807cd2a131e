import type { FactGraph } from '../../domain/graph/fact-graph.ts';

/**
 * What a command and the pages that it has rendered have in common. Vite loads pages, and the configuration of collections, in
 * module graphs of their own, so that nothing else reaches them than what is global.
 */
interface SharedMemory {
  graph?: () => FactGraph;
  isKept?: (key: string) => boolean;
  fillsStore?: boolean;
}

const place = Symbol.for('precis.shared-memory');

function memory(): SharedMemory {
  const shared = globalThis as typeof globalThis & { [place]?: SharedMemory };
  shared[place] ??= {};
  return shared[place];
}

/** Lets pages and collections read the facts straight from memory. */
export function showGraph(current: () => FactGraph): void {
  memory().graph = current;
}

/** The facts that pages show: the same object while nothing has changed. Fails where nobody has read a folder. */
export function shownGraph(): FactGraph {
  const { graph } = memory();
  if (graph === undefined)
    throw new Error('No content was read: add the integration precis() to the integrations of astro.config.ts.');
  return graph();
}

/** Whether a folder was read; `astro sync` needs none. */
export function isGraphShown(): boolean {
  return memory().graph !== undefined;
}

/** Lets pages ask what need not be rendered again. */
export function leaveOut(isKeptAlready: (key: string) => boolean): void {
  memory().isKept = isKeptAlready;
}

/** Whether all pages of this key are in the output already; none is where nobody keeps pages. */
export function isKept(key: string): boolean {
  return memory().isKept?.(key) ?? false;
}

/** Has the loader of the collections fill Astro's own store, which is slower and needs nothing undocumented. */
export function fillStore(): void {
  memory().fillsStore = true;
}

export function fillsStore(): boolean {
  return memory().fillsStore ?? false;
}
