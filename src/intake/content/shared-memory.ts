import type { FactGraph } from '../../domain/graph/fact-graph.ts';

/**
 * State shared by a command and the pages it renders. Vite loads pages and the configuration of collections in
 * separate module graphs, so only a global reaches both.
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

/** Gives pages and collections a graph. `current` is called on every access. */
export function showGraph(current: () => FactGraph): void {
  memory().graph = current;
}

/** The graph that pages show: the same object while nothing has changed. Throws if no folder was read. */
export function shownGraph(): FactGraph {
  const { graph } = memory();
  if (graph === undefined)
    throw new Error('No content was read: add the integration precis() to the integrations of astro.config.ts.');
  return graph();
}

/** Whether a graph is available; `astro sync` works without one. */
export function isGraphShown(): boolean {
  return memory().graph !== undefined;
}

/** Sets the test by which `getStaticPaths` omits pages that are kept from earlier builds. */
export function leaveOut(isKeptAlready: (key: string) => boolean): void {
  memory().isKept = isKeptAlready;
}

/** Whether all pages with this key are already in the output; always false when no pages are kept. */
export function isKept(key: string): boolean {
  return memory().isKept?.(key) ?? false;
}

/** Makes the loader fill Astro's own store, which is slower but needs nothing undocumented. */
export function fillStore(): void {
  memory().fillsStore = true;
}

/** Whether the loader must fill Astro's own store; false by default. */
export function fillsStore(): boolean {
  return memory().fillsStore ?? false;
}
