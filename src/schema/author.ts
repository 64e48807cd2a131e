import { z } from 'zod';
import { record } from './record.ts';
import { line } from './text.ts';

/** Who wrote the briefing: a name, or a name with an address and a role. */
export const author = z.union(
  [
    line('Write the name of the author.'),
    record(
      {
        name: line('Write the name of the author.').describe('The name as printed in the byline.'),
        url: line('Write the address of a page about the author.')
          .optional()
          .describe('A page about the author (http or https).'),
        role: line('Write what the author does, for example correspondent.')
          .optional()
          .describe('What the author does, for example correspondent.'),
      },
      'Write the author as a name, or with name, url and role.',
    ),
  ],
  'Write the author as a name, or with name, url and role.',
);

export type Author = z.output<typeof author>;
