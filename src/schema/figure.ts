import { z } from 'zod';
import { parseDecimal } from '../grammar/decimal.ts';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { type Amount, amount } from './amount.ts';
import { period, point } from './day.ts';
import { evenIfInvalid, record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';
import { unit, unitCode } from './unit.ts';

/** How exactly the number is known. */
export const qualifiers = ['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type Qualifier = (typeof qualifiers)[number];

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

const orders = (low: Amount | undefined, high: Amount | undefined): boolean => {
  const [a, b] = [low, high].map((value) => (value === undefined ? undefined : parseDecimal(value)));
  return a === undefined || b === undefined || a.compare(b) <= 0;
};

/** A number as a record: what is counted, how much, how certain, who says so, when, and the sources. */
export const figure = record(
  {
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
    qualifier: z
      .enum(
        qualifiers,
        advise(`Use one of ${qualifiers.join(', ')}.`, fr`Utilisez l'un de ces mots : ${qualifiers.join(', ')}.`),
      )
      .optional()
      .describe('How exactly the number is known; printed in words. Without it the number is exact.'),
    unit: unit.describe('The unit as read after the number, or one text per plural category; "1" for none.'),
    unitCode: unitCode.optional().describe('The currency (ISO 4217), where the figure is an amount of money.'),
    status: z
      .enum(
        statuses,
        advise(`Use one of ${statuses.join(', ')}.`, fr`Utilisez l'un de ces mots : ${statuses.join(', ')}.`),
      )
      .describe('How sure anyone is; shown in words.'),
    attributedTo: line(advise('Write who says so.', fr`Écrivez qui l'affirme.`)).optional().describe('Who says so.'),
    observationDate: point('day', 'month', 'year')
      .optional()
      .describe('When the number was true (not when it was published).'),
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
  },
  advise(
    'Write a figure with id, label, value, unit, status and sources.',
    fr`Écrivez un chiffre avec id, label, value, unit, status et sources.`,
  ),
)
  .refine((value) => value.value !== undefined || value.minValue !== undefined || value.maxValue !== undefined, {
    error: advise(
      'Add value, or both minValue and maxValue; write value: unknown where nobody knows.',
      fr`Ajoutez value, ou minValue et maxValue ; écrivez value: unknown si personne ne sait.`,
    ),
    ...evenIfInvalid,
  })
  .refine((value) => (value.minValue === undefined) === (value.maxValue === undefined), {
    error: advise(
      'Give both minValue and maxValue, or neither.',
      fr`Donnez minValue et maxValue ensemble, ou aucun des deux.`,
    ),
    ...evenIfInvalid,
  })
  .refine((value) => orders(value.minValue, value.maxValue), {
    error: advise('minValue is greater than maxValue.', fr`minValue est plus grand que maxValue.`),
    path: ['minValue'],
    ...evenIfInvalid,
  })
  .refine((value) => orders(value.minValue, value.value) && orders(value.value, value.maxValue), {
    error: advise('value lies outside minValue and maxValue.', fr`value n'est pas entre minValue et maxValue.`),
    path: ['value'],
    ...evenIfInvalid,
  })
  .refine((value) => value.observationDate === undefined || value.observationPeriod === undefined, {
    error: advise(
      'Give observationDate or observationPeriod, not both.',
      fr`Donnez observationDate ou observationPeriod, pas les deux.`,
    ),
    path: ['observationPeriod'],
    ...evenIfInvalid,
  })
  .refine(({ derivedFrom, sources }) => derivedFrom !== undefined || (sources !== undefined && sources.length !== 0), {
    error: advise(
      'Write a list of source ids, for example sources: [afp-isw].',
      fr`Écrivez une liste d'identifiants de sources, par exemple sources: [afp-isw].`,
    ),
    path: ['sources'],
    ...evenIfInvalid,
  })
  // The same rules for editors' tools, as far as JSON Schema can express them.
  .meta({
    allOf: [
      { anyOf: [{ required: ['value'] }, { required: ['minValue', 'maxValue'] }] },
      { anyOf: [{ required: ['sources'], properties: { sources: { minItems: 1 } } }, { required: ['derivedFrom'] }] },
      { not: { required: ['observationDate', 'observationPeriod'] } },
    ],
    dependencies: { minValue: ['maxValue'], maxValue: ['minValue'] },
  });

export type Figure = z.output<typeof figure>;
export type FigureSource = z.output<typeof figureSource>;
