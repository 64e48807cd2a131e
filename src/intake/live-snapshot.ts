import type { GraphInput } from '../domain/fact-graph.ts';

/** What the pages of a folder that is being written show. */
export type Snapshot = Omit<GraphInput, 'preview'>;

type Shared = typeof globalThis & { [key]?: () => Snapshot };
/** Vite loads the modules of pages in a graph of its own, so the two only have what is global in common. */
const key = Symbol.for('precis.snapshot');

/** Lets pages of the development server read a folder's content straight from memory. */
export function offerSnapshot(current: () => Snapshot): void {
  (globalThis as Shared)[key] = current;
}

/** The content as last read; undefined outside the development server. The same object while nothing has changed. */
export function liveSnapshot(): Snapshot | undefined {
  return (globalThis as Shared)[key]?.();
}
