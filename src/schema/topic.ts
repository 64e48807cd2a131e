import type { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { localizedLine } from './text.ts';

/** A file in `content/topics/`: how a topic is called and described in each language. */
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
  },
  advise('Write the topic with label and description.', fr`Écrivez le thème avec label et description.`),
);

export type TopicRecord = z.output<typeof topic>;
