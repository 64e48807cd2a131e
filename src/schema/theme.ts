import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { line } from './text.ts';

const colour = line(
  advise(
    'Write a colour as CSS does, for example "#0b4f9e" or "oklch(45% 0.15 255)".',
    fr`Écrivez une couleur comme en CSS, par exemple "#0b4f9e" ou "oklch(45% 0.15 255)".`,
  ),
);

const accent = z
  .union([
    colour,
    record(
      {
        light: colour.describe('The accent on light paper.'),
        dark: colour.describe('The accent on dark paper.'),
      },
      advise(
        'Write one colour, or one for light and one for dark.',
        fr`Écrivez une couleur, ou une sous light et une sous dark.`,
      ),
    ),
  ])
  .describe('The colour of links, or one for light and one for dark paper. It is held against WCAG 2.2 AA.');

const fontAdvice = advise(
  'Write a font file of the content folder, .woff2, .woff, .ttf or .otf, for example fonts/gazette.woff2.',
  fr`Écrivez un fichier de police du dossier de contenu, .woff2, .woff, .ttf ou .otf, par exemple fonts/gazette.woff2.`,
);
const fontFile = line(fontAdvice).regex(/\.(woff2|woff|ttf|otf)$/, fontAdvice);

/** A font: one shipped with Précis, the reader's system font, or files of the newsroom. */
const font = z.union([
  z.enum(
    ['source-serif-4', 'source-sans-3', 'system'],
    advise(
      'Write source-serif-4, source-sans-3 or system, or a record with regular and italic.',
      fr`Écrivez source-serif-4, source-sans-3 ou system, ou un bloc avec regular et italic.`,
    ),
  ),
  record(
    {
      regular: fontFile.describe('A font file of the content folder; a variable one brings every weight.'),
      bold: fontFile.optional().describe('For a font that is not variable.'),
      italic: fontFile.optional().describe('The italic of the font.'),
    },
    advise(
      'Write the font with the file of its regular style.',
      fr`Écrivez la police avec le fichier de son romain sous regular.`,
    ),
  ),
]);

/** The design tokens that `site.yaml` may change. */
export const theme = record(
  {
    accent: accent.optional(),
    fonts: record(
      {
        serif: font.optional().describe('The font of headlines and text; source-serif-4 by default.'),
        sans: font.optional().describe('The font of figures and data; source-sans-3 by default.'),
      },
      advise('Write the fonts with serif, sans or both.', fr`Écrivez les polices avec serif, sans ou les deux.`),
    )
      .optional()
      .describe('The fonts of the site.'),
  },
  advise('Write the theme with accent, fonts or both.', fr`Écrivez le thème avec accent, fonts ou les deux.`),
).describe('How the site looks.');

export type Theme = z.output<typeof theme>;
export type ThemeFont = z.output<typeof font>;
