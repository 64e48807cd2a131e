import { getCollection, getEntry } from 'astro:content';
import { type FactGraph, factGraph } from '../domain/fact-graph.ts';

let built: Promise<FactGraph> | undefined;

/**
 * The fact graph of this build. The development server builds it anew for each page, since any file may have changed,
 * and shows drafts and scheduled briefings in it.
 */
export function graph(): Promise<FactGraph> {
  if (import.meta.env.DEV) return build();
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
    preview: import.meta.env.DEV,
  });
}
