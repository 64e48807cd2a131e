import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { reportProblems } from './cli/problem-report.ts';
import { contentLoaders } from './intake/loader.ts';
import { readOptions } from './intake/read-options.ts';

// The intake has validated every record by then; Astro need not do it again.
const validated = z.custom<Record<string, unknown>>();

const options = readOptions(process.env);
const loaders = contentLoaders(options, (problems) => {
  if (problems.length > 0) console.error(reportProblems(problems, 'pretty', options.folder));
});

export const collections = {
  site: defineCollection({ loader: loaders.site, schema: validated }),
  briefings: defineCollection({ loader: loaders.briefings, schema: validated }),
  pages: defineCollection({ loader: loaders.pages, schema: validated }),
  sources: defineCollection({ loader: loaders.sources, schema: validated }),
  topics: defineCollection({ loader: loaders.topics, schema: validated }),
};
