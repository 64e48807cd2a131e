type Shared = typeof globalThis & { [place]?: (key: string) => boolean };
/** As for the facts (`shown-graph.ts`), a command and the pages that it renders only have what is global in common. */
const place = Symbol.for('precis.kept-pages');

/** Lets pages ask what need not be rendered again. */
export function leaveOut(isKept: (key: string) => boolean): void {
  (globalThis as Shared)[place] = isKept;
}

/** Whether all pages of this key are in the output already; none is where nobody keeps pages. */
export function isKept(key: string): boolean {
  return (globalThis as Shared)[place]?.(key) ?? false;
}
