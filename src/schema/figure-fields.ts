import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { amount, positive } from './amount.ts';
import { calendarDate, period } from './day.ts';
import { record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';
import { unit, unitCode } from './unit.ts';

/** How exactly the number is known. */
export const qualifiers = ['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How the number is written; names of the format. */
export const notations = ['auto', 'standard', 'compact', 'rank'] as const;
export type Notation = (typeof notations)[number];

/** How certain the figure is. */
export const statuses = ['confirmed', 'estimated', 'claimed', 'projected', 'disputed'] as const;
export type Status = (typeof statuses)[number];

export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/** A reference to a source, or to a place in one. */
export const figureSource = z.union(
  [
    slug(advise('Write the id of a source.', fr`Écrivez l'identifiant d'une source.`)),
    record(
      {
        source: slug(advise('Write the id of a source.', fr`Écrivez l'identifiant d'une source.`)).describe(
          'The id of the source.',
        ),
        locator: line(
          advise(
            'Write where in the source, for example p. 12.',
            fr`Écrivez l'endroit dans la source, par exemple p. 12.`,
          ),
        )
          .optional()
          .describe('Where in the source, for example p. 12.'),
        quote: line(advise('Write the words of the source.', fr`Écrivez les mots de la source.`))
          .optional()
          .describe('The words of the source that give the figure.'),
      },
      advise(
        'Write the id of a source, or source with locator and quote.',
        fr`Écrivez l'identifiant d'une source, ou source avec locator et quote.`,
      ),
    ),
  ],
  advise(
    'Write the id of a source, or source with locator and quote.',
    fr`Écrivez l'identifiant d'une source, ou source avec locator et quote.`,
  ),
);
export type FigureSource = z.output<typeof figureSource>;

/** The fields that text and formulas are compared with: how much, and of what. */
export const quantityFields = [
  'id',
  'value',
  'minValue',
  'maxValue',
  'margin',
  'confidence',
  'qualifier',
  'notation',
  'unit',
  'unitCode',
  'derivedFrom',
] as const;

/** The fields of a figure, each by itself; what they say together is judged in `figure.ts`. */
export const figureFields = {
  id: slug(
    advise(
      'Write a short id, for example troops-present.',
      fr`Écrivez un identifiant court, par exemple soldats-presents.`,
    ),
  ).describe('The name by which the text binds this figure; also its permalink.'),
  label: line(advise('Write what is counted.', fr`Écrivez ce qui est compté.`), 80).describe(
    'What is counted, in 80 characters or fewer.',
  ),
  value: amount.optional().describe('The number; in quotes where final zeros matter; or unknown.'),
  minValue: amount.optional().describe('The lower bound of an interval.'),
  maxValue: amount.optional().describe('The upper bound of an interval.'),
  margin: positive(
    advise(
      'Write the margin as a number above 0, in the unit of the figure, for example 0.12.',
      fr`Écrivez la marge comme un nombre supérieur à 0, dans l'unité du chiffre, par exemple 0.12.`,
    ),
  )
    .optional()
    .describe('How far the true number may lie from value on either side, in the unit of the figure.'),
  confidence: positive(
    advise(
      'Write the confidence in per cent, between 0 and 100, for example 95.',
      fr`Écrivez le degré de confiance en pour cent, entre 0 et 100, par exemple 95.`,
    ),
    100,
  )
    .optional()
    .describe('How sure the margin or the bounds are, in per cent.'),
  qualifier: z
    .enum(
      qualifiers,
      advise(`Use one of ${qualifiers.join(', ')}.`, fr`Utilisez l'un de ces mots : ${qualifiers.join(', ')}.`),
    )
    .optional()
    .describe('How exactly the number is known; printed in words. Without it the number is exact.'),
  notation: z
    .enum(
      notations,
      advise(`Use one of ${notations.join(', ')}.`, fr`Utilisez l'un de ces mots : ${notations.join(', ')}.`),
    )
    .optional()
    .describe(
      'How the number is written: in full (standard), with a scale word (compact), or as a place in an order (rank). Without it numbers from a million on get a scale word where that leaves at most four digits.',
    ),
  unit: unit.describe(
    'The unit as read after the number, or one text per plural category; "1" for none. May be left out where the file of its variable has one.',
  ),
  unitCode: unitCode.optional().describe('The currency (ISO 4217), where the figure is an amount of money.'),
  status: z
    .enum(
      statuses,
      advise(`Use one of ${statuses.join(', ')}.`, fr`Utilisez l'un de ces mots : ${statuses.join(', ')}.`),
    )
    .describe('How sure anyone is; shown in words.'),
  attributedTo: line(advise('Write who says so.', fr`Écrivez qui l'affirme.`)).optional().describe('Who says so.'),
  observationDate: calendarDate().optional().describe('When the number was true (not when it was published).'),
  observationPeriod: period().optional().describe('The period over which the number was counted.'),
  observationAbout: line(advise('Write the place or group.', fr`Écrivez le lieu ou le groupe.`))
    .optional()
    .describe('The place or group that the number is about.'),
  variable: slug(
    advise(
      'Write a slug for the quantity, for example troops-in-russia.',
      fr`Écrivez un nom court pour la grandeur, par exemple soldats-en-russie.`,
    ),
  )
    .optional()
    .describe('The same quantity across sources, briefings and languages.'),
  sources: z
    .array(
      figureSource,
      advise(
        'Write a list of source ids, for example [afp-isw].',
        fr`Écrivez une liste d'identifiants de sources, par exemple [afp-isw].`,
      ),
    )
    .optional()
    .describe('The sources that give the figure.'),
  derivedFrom: line(
    advise(
      'Write a formula in quotes, for example "4 * {troops-present}".',
      fr`Écrivez une formule entre guillemets droits, par exemple "4 * {soldats-presents}".`,
    ),
  )
    .optional()
    .describe('A formula over other figures of this briefing; recomputed at every build.'),
  comparedWith: slug(
    advise('Write the id of a figure of this briefing.', fr`Écrivez l'identifiant d'un chiffre de cette synthèse.`),
  )
    .optional()
    .describe('The id of a figure of this briefing, of the same unit; the card says the difference.'),
  rank: z
    .enum(ranks, advise(`Use one of ${ranks.join(', ')}.`, fr`Utilisez l'un de ces mots : ${ranks.join(', ')}.`))
    .optional()
    .describe('preferred leads the sidebar; deprecated is struck out beside the preferred figure of its variable.'),
  note: line(
    advise(
      'Write a caveat or a comparison in one line.',
      fr`Écrivez une réserve ou une comparaison sur une seule ligne.`,
    ),
    200,
  )
    .optional()
    .describe('A caveat or a comparison, in one line of Markdown.'),
};
