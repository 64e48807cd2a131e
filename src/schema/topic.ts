import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { localizedLine } from './text.ts';

/** A file in `content/topics/`: name and description of a topic in each language. */
export const topic = record(
  {
    label: localizedLine(
      advise('Write the name of the topic, or one per language.', fr`Écrivez le nom du thème, ou un nom par langue.`),
    ).describe('The name of the topic, or one per language.'),
    description: localizedLine(
      advise('Describe the topic, or once per language.', fr`Décrivez le thème, ou une fois par langue.`),
    )
      .optional()
      .describe('What the topic covers, or once per language.'),
    introduction: localizedLine(
      advise(
        'Introduce the topic in one line, or once per language.',
        fr`Présentez le thème en une ligne, ou une fois par langue.`,
      ),
    )
      .optional()
      .describe('One line of Markdown that introduces the topic, or one per language.'),
    pinned: z
      .array(
        slug(advise('Write the name of a variable.', fr`Écrivez le nom d'une grandeur.`)),
        advise('Write a list of variables.', fr`Écrivez une liste de grandeurs.`),
      )
      .optional()
      .describe('The variables that the topic leads with.'),
  },
  advise('Write the topic with label and description.', fr`Écrivez le thème avec label et description.`),
);

export type TopicRecord = z.output<typeof topic>;
