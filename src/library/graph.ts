import { getCollection, getEntry } from 'astro:content';
import type { BriefingEntry, PageEntry } from '../domain/briefing-entry.ts';
import { type FactGraph, factGraph } from '../domain/fact-graph.ts';
import type { Site } from '../domain/site.ts';
import type { Source } from '../schema/source.ts';
import type { TopicRecord } from '../schema/topic.ts';

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
  const { now, ...site } = settings.data as unknown as Site & { now: number };
  return factGraph({
    site,
    briefings: await entries<BriefingEntry>('briefings'),
    pages: await entries<PageEntry>('pages'),
    sources: await entries<Source>('sources'),
    topics: await entries<{ id: string; record: TopicRecord }>('topics'),
    now,
    preview: import.meta.env.DEV,
  });
}

async function entries<T>(collection: 'briefings' | 'pages' | 'sources' | 'topics'): Promise<T[]> {
  return (await getCollection(collection)).map(({ data }) => data as unknown as T);
}
