import { getCollection, getEntry } from 'astro:content';
import { type FactGraph, factGraph } from '../domain/fact-graph.ts';
import { liveSnapshot, type Snapshot } from '../intake/live-snapshot.ts';

let built: Promise<FactGraph> | undefined;
let shown: { readonly of: Snapshot; readonly graph: FactGraph } | undefined;

/**
 * The fact graph of this build. In the development server it is that of the folder as it stands at this moment, with
 * drafts and scheduled briefings.
 */
export function graph(): Promise<FactGraph> {
  const live = import.meta.env.DEV ? liveSnapshot() : undefined;
  if (live !== undefined) {
    if (shown?.of !== live) shown = { of: live, graph: factGraph({ ...live, preview: true }) };
    return Promise.resolve(shown.graph);
  }
  built ??= build();
  return built;
}

async function build(): Promise<FactGraph> {
  const settings = await getEntry('site', 'site');
  if (settings === undefined) throw new Error('The content folder has no valid site.yaml.');
  const { now, ...site } = settings.data;
  const [briefings, pages, sources, topics] = await Promise.all([
    getCollection('briefings'),
    getCollection('pages'),
    getCollection('sources'),
    getCollection('topics'),
  ]);
  return factGraph({
    site,
    briefings: briefings.map(({ data }) => data),
    pages: pages.map(({ data }) => data),
    sources: sources.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    now,
    preview: false,
  });
}
