import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { aliases } from './aliases.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { languageTag, line } from './text.ts';

/** The frontmatter of `content/pages/**\/<slug>.md`. */
export const page = record(
  {
    title: line(advise('Write the title of the page.', fr`Écrivez le titre de la page.`)).describe(
      'The title of the page.',
    ),
    summary: line(advise('Write a summary in one line.', fr`Écrivez un résumé sur une seule ligne.`))
      .optional()
      .describe('What the page is about; also its description for search engines.'),
    lang: languageTag.optional().describe('The language of the page; one of site.yaml, by default its first.'),
    translationOf: slug(
      advise(
        'Write the slug of the page that this one translates.',
        fr`Écrivez le nom de fichier, sans .md, de la page traduite par celle-ci.`,
      ),
    )
      .optional()
      .describe('The slug of the page that this one translates.'),
    aliases,
    order: z
      .number(
        advise(
          'Write a number; pages stand in ascending order.',
          fr`Écrivez un nombre ; les pages sont rangées dans l'ordre croissant.`,
        ),
      )
      .optional()
      .describe('Where the page stands among the links to pages, in ascending order.'),
  },
  advise(
    'Write the frontmatter as keys and values, for example title: "…".',
    fr`Écrivez l'en-tête sous forme de clés et de valeurs, par exemple title: "…".`,
  ),
);

export type PageRecord = z.output<typeof page>;
