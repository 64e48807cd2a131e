import { z } from 'zod';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { languageTag, line } from './text.ts';

/** What an editor writes between the `---` lines of `content/pages/**\/<slug>.md`. */
export const page = record(
  {
    title: line('Write the title of the page.').describe('The title of the page.'),
    summary: line('Write a summary in one line.')
      .optional()
      .describe('What the page is about; also its description for search engines.'),
    lang: languageTag.optional().describe('The language of the page; one of site.yaml, by default its first.'),
    translationOf: slug('Write the slug of the page that this one translates.')
      .optional()
      .describe('The slug of the page that this one translates.'),
    order: z
      .number('Write a number; pages stand in ascending order.')
      .optional()
      .describe('Where the page stands among the links to pages, in ascending order.'),
  },
  'Write the frontmatter as keys and values, for example title: "…".',
);

export type PageRecord = z.output<typeof page>;
