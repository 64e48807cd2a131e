import type { z } from 'zod';
import { record } from './record.ts';
import { localizedLine } from './text.ts';

/** A file in `content/topics/`: how a topic is called and described in each language. */
export const topic = record(
  {
    label: localizedLine('Write the name of the topic, or one per language.').describe(
      'The name of the topic, or one per language.',
    ),
    description: localizedLine('Describe the topic, or once per language.')
      .optional()
      .describe('What the topic covers, or once per language.'),
  },
  'Write the topic with label and description.',
);

export type TopicRecord = z.output<typeof topic>;
