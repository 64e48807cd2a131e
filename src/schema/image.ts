import { z } from 'zod';
import { isOneLine } from '../grammar/text.ts';
import { record } from './record.ts';
import { line } from './text.ts';

/** The lead picture of a briefing. A missing `alt` is the business of the rule missing-alt. */
export const image = record(
  {
    src: line('Write the file of the picture, for example kursk.jpg.').describe(
      'The file of the picture, relative to this file, else to content/images.',
    ),
    alt: z
      .string('Describe the picture for those who cannot see it.')
      .refine(isOneLine, 'Keep this on one line, without control characters.')
      .optional()
      .describe('What the picture shows, for those who cannot see it. Required.'),
    credit: line('Write who made the picture.').optional().describe('Who made the picture.'),
    caption: line('Write the caption.').optional().describe('The caption below the picture.'),
  },
  'Write the picture with src and alt.',
);

export type Image = z.output<typeof image>;
