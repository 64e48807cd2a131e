import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { isOneLine } from '../grammar/text.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { line } from './text.ts';

/** The lead picture of a briefing. The rule missing-alt reports a missing `alt`. */
export const image = record(
  {
    src: line(
      advise(
        'Write the file of the picture, for example kursk.jpg.',
        fr`Écrivez le fichier de l'image, par exemple koursk.jpg.`,
      ),
    ).describe('The file of the picture, relative to this file, else to content/images.'),
    alt: z
      .string(
        advise('Describe the picture for those who cannot see it.', fr`Décrivez l'image pour qui ne la voit pas.`),
      )
      .refine(
        isOneLine,
        advise(
          'Keep this on one line, without control characters.',
          fr`Tenez ce texte sur une seule ligne, sans caractère de contrôle.`,
        ),
      )
      .optional()
      .describe('What the picture shows, for those who cannot see it. Required.'),
    credit: line(advise('Write who made the picture.', fr`Écrivez l'auteur de l'image.`))
      .optional()
      .describe('Who made the picture.'),
    caption: line(advise('Write the caption.', fr`Écrivez la légende.`))
      .optional()
      .describe('The caption below the picture.'),
  },
  advise('Write the picture with src and alt.', fr`Écrivez l'image avec src et alt.`),
);

export type Image = z.output<typeof image>;
