import type { DuePage } from './due-page.ts';

/**
 * The part of all pages that a route has at least if threads render some of them: each thread lists all pages of a route
 * to render one, and lists of the archive, of topics and of variables are made as they are listed.
 */
const worthListing = 1 / 50;

/** Pages that make a batch: a tenth of a second's work. */
const batchSize = 60;

/** Pages, by who may render them. */
export interface DividedPages {
  /** Those that only the main thread renders. */
  readonly own: readonly DuePage[];
  /** Those that any thread may render, in batches. */
  readonly shared: readonly (readonly DuePage[])[];
}

/**
 * Divides pages among threads. Pages of one key are of one briefing or list and share what they show, so they stay
 * together.
 */
export function dividedPages(pages: readonly DuePage[], areThreads: boolean): DividedPages {
  const routes = Map.groupBy(pages, ({ route }) => route);
  const isShared = ({ key, route }: DuePage) =>
    areThreads && key !== undefined && (routes.get(route)?.length ?? 0) >= pages.length * worthListing;
  const { own = [], shared = [] } = Object.groupBy(pages, (page) => (isShared(page) ? 'shared' : 'own'));
  return { own: inOrder(own).flat(), shared: batches(inOrder(shared)) };
}

/** Groups pages by their key, and mixes the groups of all routes, since some take long to render and others to write. */
function inOrder(pages: readonly DuePage[]): DuePage[][] {
  const groups = [...Map.groupBy(pages, ({ key, file }) => key ?? file).values()];
  return [...Map.groupBy(groups, ([first]) => first?.route).values()]
    .flatMap((those) => those.map((group, index) => ({ group, position: index / those.length })))
    .sort((a, b) => a.position - b.position)
    .map(({ group }) => group);
}

function batches(groups: readonly (readonly DuePage[])[]): DuePage[][] {
  const made: DuePage[][] = [];
  for (const group of groups) {
    const last = made.at(-1);
    if (last === undefined || last.length >= batchSize) made.push([...group]);
    else last.push(...group);
  }
  return made;
}
