import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { type Advice, advise } from './advice.ts';
import { calendarDate, point } from './day.ts';
import { evenIfInvalid, record } from './record.ts';
import { slug } from './slug.ts';
import { languageTag, line, localizedLine, webAddress } from './text.ts';

/** Types of sources; they decide how a source is cited. */
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

/**
 * The fields of a source.
 *
 * @param text Makes the schema of text that readers see.
 */
const fields = <Text extends z.ZodType>(text: (advice: Advice) => Text) => ({
  title: text(advise('Write the title of the source.', fr`Écrivez le titre de la source.`)).describe(
    'The title of the source as published, or what was said and where.',
  ),
  type: z
    .enum(
      sourceTypes,
      advise(`Use one of ${sourceTypes.join(', ')}.`, fr`Utilisez l'un de ces mots : ${sourceTypes.join(', ')}.`),
    )
    .describe('What kind of source it is.'),
  publisher: text(
    advise('Write the organisation that published the source.', fr`Écrivez l'organisation qui a publié la source.`),
  )
    .optional()
    .describe('The organisation that published the source.'),
  by: text(advise('Write the person who said or wrote it.', fr`Écrivez qui l'a dit ou écrit.`))
    .optional()
    .describe('The person who said or wrote it.'),
  role: text(advise('Write the role of the person.', fr`Écrivez la fonction de la personne.`))
    .optional()
    .describe('The role of the person, for example secretary general of NATO.'),
  place: text(advise('Write where it was said or published.', fr`Écrivez où cela a été dit ou publié.`))
    .optional()
    .describe('Where it was said or published.'),
  date: calendarDate().optional().describe('When it was said or published: a day, month, quarter, half or year.'),
  url: webAddress(advise('Write the address of the source.', fr`Écrivez l'adresse de la source.`))
    .optional()
    .describe('The address of the source (http or https). A statement at a press conference has none.'),
  archivedAt: webAddress(advise('Write the address of an archived copy.', fr`Écrivez l'adresse d'une copie archivée.`))
    .optional()
    .describe('The address of an archived copy (http or https).'),
  accessed: point('day').optional().describe('The day on which the newsroom last opened the address.'),
  license: record(
    {
      name: line(
        advise(
          'Write the name of the licence, for example CC BY 4.0.',
          fr`Écrivez le nom de la licence, par exemple CC BY 4.0.`,
        ),
      ).describe('The name of the licence.'),
      url: webAddress(advise('Write the address of the licence.', fr`Écrivez l'adresse de la licence.`))
        .optional()
        .describe('The address of the licence (http or https).'),
    },
    advise('Write the licence with name and url.', fr`Écrivez la licence avec name et url.`),
  )
    .optional()
    .describe('The licence under which the source may be reused.'),
  language: languageTag
    .optional()
    .describe('The language of the source (BCP 47), where it is not that of the briefing.'),
  basedOn: z
    .array(
      slug(advise('Write the id of a source.', fr`Écrivez l'identifiant d'une source.`)),
      advise(
        'Write a list of source ids, for example [isw].',
        fr`Écrivez une liste d'identifiants de sources, par exemple [isw].`,
      ),
    )
    .optional()
    .describe('Ids of the sources that this one rests on.'),
  note: text(advise('Write a note about the source.', fr`Écrivez une note sur la source.`))
    .optional()
    .describe('What a reader should know about the source.'),
});

const advice = advise(
  'Write a source with id, title, type and publisher or by.',
  fr`Écrivez une source avec id, title, type et publisher ou by.`,
);
const somebody = (value: { publisher?: unknown; by?: unknown }) =>
  value.publisher !== undefined || value.by !== undefined;
const nobody = {
  error: advise(
    'Say who stands behind the source: add publisher (an organisation) or by (a person).',
    fr`Dites de qui vient la source : ajoutez publisher (une organisation) ou by (une personne).`,
  ),
  ...evenIfInvalid,
};

const somebodyPattern = { anyOf: [{ required: ['publisher'] }, { required: ['by'] }] };

/** A source of one briefing. */
export const source = record(
  {
    id: slug(
      advise('Write a short id, for example afp-isw.', fr`Écrivez un identifiant court, par exemple afp-isw.`),
    ).describe('The name by which figures, dates and citations refer to this source.'),
    ...fields(line),
  },
  advice,
)
  .refine(somebody, nobody)
  .meta(somebodyPattern);

/**
 * A file in `content/sources/`: a source of many briefings, whose id is its file name. Its texts can be given per
 * language.
 */
export const sharedSource = record(
  {
    id: slug(
      advise(
        'Write the file name without .yaml, or leave the id out.',
        fr`Écrivez le nom du fichier sans .yaml, ou retirez l'identifiant.`,
      ),
    )
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
