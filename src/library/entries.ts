import type { FactGraph } from '../domain/graph/fact-graph.ts';
import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import type { BriefingEntry, PageEntry } from '../domain/record/briefing-entry.ts';
import { entryId } from '../domain/record/entry-id.ts';
import { graph } from './graph.ts';

/** An entry as pages receive it from a collection; its id finds the rest in the graph. */
export interface CollectedEntry {
  readonly id: string;
}

/** The briefing in the graph for an entry of `briefings`. */
export function briefingOf(entry: CollectedEntry): BriefingEntry {
  return found(briefingsById(graph()), entry);
}

/** The page in the graph for an entry of `pages`. */
export function pageOf(entry: CollectedEntry): PageEntry {
  return found(pagesById(graph()), entry);
}

const briefingsById = memoizePerGraph((facts) => byId(facts, facts.briefings));
const pagesById = memoizePerGraph((facts) => byId(facts, facts.pages));

function byId<T extends PageEntry | BriefingEntry>({ site }: FactGraph, entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entryId(entry, site), entry]));
}

function found<T>(known: ReadonlyMap<string, T>, { id }: CollectedEntry): T {
  const entry = known.get(id);
  if (entry === undefined) throw new RangeError(`There is no entry "${id}" any more.`);
  return entry;
}
