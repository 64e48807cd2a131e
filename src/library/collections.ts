import type { FactGraph, Identified } from '../domain/graph/fact-graph.ts';
import { memoizePerGraph } from '../domain/graph/memoize-per-graph.ts';
import type { BriefingEntry, PageEntry } from '../domain/record/briefing-entry.ts';
import { entryId } from '../domain/record/entry-id.ts';
import { folderPlace } from '../intake/site/folder-place.ts';
import { EntryRendering } from './entry-rendering.ts';
import { graph } from './graph.ts';

export const collectionNames = ['briefings', 'pages', 'sources', 'topics', 'variables'] as const;
export type CollectionName = (typeof collectionNames)[number];

/** An entry as Astro's data layer stores it. `data` is the record that the intake read, not a copy. */
export interface StoredEntry {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Relative to the project. */
  readonly filePath: string;
  /** Changes with the content of the entry. */
  readonly digest?: string;
  readonly rendered?: EntryRendering;
}

type Collection = ReadonlyMap<string, StoredEntry>;

/** The published entries of a collection by id, newest briefing first. */
export const collectionOf = memoizePerGraph((facts, name: CollectionName): Collection => {
  const { briefings, pages, sources, topics, variables } = facts;
  if (name === 'briefings' || name === 'pages') return texts(facts, name === 'pages' ? pages : briefings);
  if (name === 'sources')
    return records(
      name,
      sources.map((record) => ({ id: record.id, record })),
    );
  return records(name, name === 'topics' ? topics : variables);
});

function texts({ site }: FactGraph, entries: readonly (BriefingEntry | PageEntry)[]): Collection {
  const folder = folderPlace();
  return new Map(
    entries.map((entry) => {
      const { record: data, file, digest } = entry;
      const id = entryId(entry, site);
      return [id, { id, data, filePath: `${folder}/${file}`, digest, rendered: new EntryRendering(entry, site) }];
    }),
  );
}

function records(name: CollectionName, list: readonly Identified<StoredEntry['data']>[]): Collection {
  const folder = `${folderPlace()}/${name}`;
  return new Map(list.map(({ id, record }) => [id, { id, data: record, filePath: `${folder}/${id}.yaml` }]));
}

/**
 * All collections, as Astro's data layer asks for them. Astro keeps this map while a server runs, so each lookup
 * answers from the current graph.
 */
class ShownCollections extends Map<string, Collection> {
  override get(name: string): Collection | undefined {
    return isCollection(name) ? collectionOf(graph(), name) : undefined;
  }

  override has(name: string): boolean {
    return isCollection(name);
  }
}

function isCollection(name: string): name is CollectionName {
  return collectionNames.some((known) => known === name);
}

/** Replaces the module `astro:data-layer-content` (`astro/collections-plugin.ts`), which has a default export. */
export default new ShownCollections();
