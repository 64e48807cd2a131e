import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { languageTag, line, localizedLine } from './text.ts';
import { unit, unitCode } from './unit.ts';

/** A file in `content/variables/`: a quantity that figures of many briefings measure. Its id is the file name. */
export const variable = record(
  {
    label: localizedLine(
      advise(
        'Write the name of the variable, or one per language.',
        fr`Écrivez le nom de la grandeur, ou un nom par langue.`,
      ),
    ).describe('The name of the variable, or one per language.'),
    description: localizedLine(
      advise('Describe the variable, or once per language.', fr`Décrivez la grandeur, ou une fois par langue.`),
    )
      .optional()
      .describe('What is counted and how, or once per language.'),
    unit: z
      .union(
        [unit, z.record(languageTag, unit)],
        advise('Write the unit, or one per language.', fr`Écrivez l'unité, ou une par langue.`),
      )
      .optional()
      .describe(
        'The unit as read after the number, or one per language, for example {fr: soldats, en: soldiers}. Figures of the variable may then leave it out.',
      ),
    unitCode: unitCode.optional().describe('The currency (ISO 4217), where the variable is an amount of money.'),
    topics: z
      .array(
        line(advise('Write a topic.', fr`Écrivez un thème.`)),
        advise('Write a list of topics.', fr`Écrivez une liste de thèmes.`),
      )
      .optional()
      .describe('The topics that the variable belongs to.'),
    source: slug(advise('Write the id of a shared source.', fr`Écrivez l'identifiant d'une source partagée.`))
      .optional()
      .describe('The shared source in which the definition of the variable stands.'),
  },
  advise('Write the variable with label and description.', fr`Écrivez la grandeur avec label et description.`),
);

export type VariableRecord = z.output<typeof variable>;
