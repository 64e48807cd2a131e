import type { FactGraph } from '../domain/fact-graph.ts';

type Shared = typeof globalThis & { [key]?: () => FactGraph };
/** Vite loads the modules of pages in a graph of its own, so a command and its pages only have what is global in common. */
const key = Symbol.for('precis.graph');

/** Lets the pages that this process renders read the facts straight from memory. */
export function showGraph(current: () => FactGraph): void {
  (globalThis as Shared)[key] = current;
}

/** The facts that pages show: the same object while nothing has changed. Fails where no command has read a folder. */
export function shownGraph(): FactGraph {
  const current = (globalThis as Shared)[key];
  if (current === undefined)
    throw new Error('No content was read: start Astro through `npm run build` or `npm run dev`.');
  return current();
}
