/** The content collections: the records of `content/`, with the schemas of `schema/`. */
import { defineCollection } from 'astro:content';
import { contentLoader } from './astro/content-loader.ts';
import { briefing } from './schema/briefing.ts';
import { page } from './schema/page.ts';
import { sharedSource } from './schema/source.ts';
import { topic } from './schema/topic.ts';
import { variable } from './schema/variable.ts';

export const collections = {
  briefings: defineCollection({ loader: contentLoader('briefings'), schema: briefing }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: page }),
  sources: defineCollection({ loader: contentLoader('sources'), schema: sharedSource }),
  topics: defineCollection({ loader: contentLoader('topics'), schema: topic }),
  variables: defineCollection({ loader: contentLoader('variables'), schema: variable }),
};
