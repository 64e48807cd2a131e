import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { edtf } from './day.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';

/** An entry of `dates`: a past or future event, at the precision that is known. */
export const datedEvent = record(
  {
    date: edtf().describe('When: a day, month, year, interval or instant. Its precision is kept.'),
    label: line(advise('Write what happened.', fr`Écrivez ce qui s'est passé.`)).describe(
      'What happened, in one line.',
    ),
    sources: z
      .array(
        slug(advise('Write the id of a source.', fr`Écrivez l'identifiant d'une source.`)),
        advise(
          'Write a list of source ids, for example [afp-isw].',
          fr`Écrivez une liste d'identifiants de sources, par exemple [afp-isw].`,
        ),
      )
      .optional()
      .describe('Ids of the sources that say so.'),
    place: line(advise('Write where it happened.', fr`Écrivez où cela s'est passé.`))
      .optional()
      .describe('Where it happened.'),
  },
  advise('Write a date with date and label.', fr`Écrivez une date avec date et label.`),
);

export type DatedEvent = z.output<typeof datedEvent>;
