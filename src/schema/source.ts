import { z } from 'zod';
import { point } from './day.ts';
import { evenIfInvalid, record } from './record.ts';
import { slug } from './slug.ts';
import { languageTag, line, localizedLine } from './text.ts';

/** What a source is; decides how it is named in the list of sources. */
export const sourceTypes = [
  'statement',
  'article',
  'report',
  'study',
  'dataset',
  'document',
  'interview',
  'post',
] as const;
export type SourceType = (typeof sourceTypes)[number];

/** @param text What a text that readers see may be. */
const fields = <Text extends z.ZodType>(text: (advice: string) => Text) => ({
  title: text('Write the title of the source.').describe(
    'The title of the source as published, or what was said and where.',
  ),
  type: z.enum(sourceTypes, `Use one of ${sourceTypes.join(', ')}.`).describe('What kind of source it is.'),
  publisher: text('Write the organisation that published the source.')
    .optional()
    .describe('The organisation that published the source.'),
  by: text('Write the person who said or wrote it.').optional().describe('The person who said or wrote it.'),
  role: text('Write the role of the person.')
    .optional()
    .describe('The role of the person, for example secretary general of NATO.'),
  place: text('Write where it was said or published.').optional().describe('Where it was said or published.'),
  date: point('day', 'month', 'year').optional().describe('When it was said or published: a day, a month or a year.'),
  url: line('Write the address of the source.')
    .optional()
    .describe('The address of the source (http or https). A statement at a press conference has none.'),
  archivedAt: line('Write the address of an archived copy.')
    .optional()
    .describe('The address of an archived copy (http or https).'),
  accessed: point('day').optional().describe('The day on which the newsroom last opened the address.'),
  license: record(
    {
      name: line('Write the name of the licence, for example CC BY 4.0.').describe('The name of the licence.'),
      url: line('Write the address of the licence.').optional().describe('The address of the licence (http or https).'),
    },
    'Write the licence with name and url.',
  )
    .optional()
    .describe('The licence under which the source may be reused.'),
  language: languageTag
    .optional()
    .describe('The language of the source (BCP 47), where it is not that of the briefing.'),
  basedOn: z
    .array(slug('Write the id of a source.'), 'Write a list of source ids, for example [isw].')
    .optional()
    .describe('Ids of the sources that this one rests on.'),
  note: text('Write a note about the source.').optional().describe('What a reader should know about the source.'),
});

const advice = 'Write a source with id, title, type and publisher or by.';
const somebody = (value: { publisher?: unknown; by?: unknown }) =>
  value.publisher !== undefined || value.by !== undefined;
const nobody = {
  error: 'Say who stands behind the source: add publisher (an organisation) or by (a person).',
  ...evenIfInvalid,
};

const somebodyPattern = { anyOf: [{ required: ['publisher'] }, { required: ['by'] }] };

/** A source that one briefing rests on. */
export const source = record(
  {
    id: slug('Write a short id, for example afp-isw.').describe(
      'The name by which figures, dates and citations refer to this source.',
    ),
    ...fields(line),
  },
  advice,
)
  .refine(somebody, nobody)
  .meta(somebodyPattern);

/**
 * A file in `content/sources/`: a source of many briefings. Its id is its file name. Briefings of several languages may
 * rest on it, so its texts can be given once per language.
 */
export const sharedSource = record(
  {
    id: slug('Write the file name without .yaml, or leave the id out.')
      .optional()
      .describe('The same as the file name.'),
    ...fields(localizedLine),
  },
  advice,
)
  .refine(somebody, nobody)
  .meta(somebodyPattern);

export type Source = z.output<typeof source>;
export type SharedSourceRecord = z.output<typeof sharedSource>;
export type SharedSource = SharedSourceRecord & { readonly id: string };
