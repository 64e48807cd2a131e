import { z } from 'zod';
import { edtf } from './day.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';

/** An entry of `dates`: something that happened, or is due, with the precision that is known. */
export const datedEvent = record(
  {
    date: edtf().describe('When: a day, month, year, interval or instant. Its precision is kept.'),
    label: line('Write what happened.').describe('What happened, in one line.'),
    sources: z
      .array(slug('Write the id of a source.'), 'Write a list of source ids, for example [afp-isw].')
      .optional()
      .describe('Ids of the sources that say so.'),
    place: line('Write where it happened.').optional().describe('Where it happened.'),
  },
  'Write a date with date and label.',
);

export type DatedEvent = z.output<typeof datedEvent>;
