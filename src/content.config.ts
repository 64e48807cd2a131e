import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { BriefingEntry, PageEntry } from './domain/briefing-entry.ts';
import type { Site } from './domain/site.ts';
import { contentLoaders } from './intake/loader.ts';
import { readOptions } from './intake/read-options.ts';
import type { SharedSource } from './schema/source.ts';
import type { TopicRecord } from './schema/topic.ts';

const loaders = contentLoaders(readOptions(process.env));

// The intake has validated every record by then; here they only get their types.
export const collections = {
  site: defineCollection({
    loader: loaders.site,
    schema: z.custom<Site & { readonly now: number }>(),
  }),
  briefings: defineCollection({ loader: loaders.briefings, schema: z.custom<BriefingEntry>() }),
  pages: defineCollection({ loader: loaders.pages, schema: z.custom<PageEntry>() }),
  sources: defineCollection({ loader: loaders.sources, schema: z.custom<SharedSource>() }),
  topics: defineCollection({
    loader: loaders.topics,
    schema: z.custom<{ readonly id: string; readonly record: TopicRecord }>(),
  }),
};
