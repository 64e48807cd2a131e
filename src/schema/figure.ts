import { z } from 'zod';
import { parseDecimal } from '../grammar/decimal.ts';
import { type Amount, amount } from './amount.ts';
import { interval, point } from './day.ts';
import { evenIfInvalid, record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';

/** Words that say how exactly the number is known. */
export const qualifiers = ['exact', 'about', 'nearly', 'at-least', 'at-most', 'more-than', 'less-than'] as const;
export type Qualifier = (typeof qualifiers)[number];

/** How sure anyone is of the figure. */
export const statuses = ['confirmed', 'estimated', 'claimed', 'projected', 'disputed'] as const;
export type Status = (typeof statuses)[number];

export const ranks = ['preferred', 'normal', 'deprecated'] as const;
export type Rank = (typeof ranks)[number];

/** Plural categories of CLDR; `other` serves where a category has no text of its own. */
const pluralUnit = record(
  {
    zero: line('Write the unit as read after this number.').optional(),
    one: line('Write the unit as read after 1.').optional(),
    two: line('Write the unit as read after 2.').optional(),
    few: line('Write the unit as read after this number.').optional(),
    many: line('Write the unit as read after this number.').optional(),
    other: line('Write the unit as read after most numbers, for example other: soldats.'),
  },
  'Write the unit per plural category, for example {one: soldat, other: soldats}.',
);

/** A figure rests on a source as a whole, or on a place in it. */
export const figureSource = z.union(
  [
    slug('Write the id of a source.'),
    record(
      {
        source: slug('Write the id of a source.').describe('The id of the source.'),
        locator: line('Write where in the source, for example p. 12.')
          .optional()
          .describe('Where in the source, for example p. 12.'),
        quote: line('Write the words of the source.')
          .optional()
          .describe('The words of the source that give the figure.'),
      },
      'Write the id of a source, or source with locator and quote.',
    ),
  ],
  'Write the id of a source, or source with locator and quote.',
);

const orders = (low: Amount | undefined, high: Amount | undefined): boolean => {
  const [a, b] = [low, high].map((value) => (value === undefined ? undefined : parseDecimal(value)));
  return a === undefined || b === undefined || a.compare(b) <= 0;
};

/** A number as a record: what is counted, how much, how sure, who says so, when it was true and where it comes from. */
export const figure = record(
  {
    id: slug('Write a short id, for example troops-present.').describe(
      'The name by which the text binds this figure; also its permalink.',
    ),
    label: line('Write what is counted.', 80).describe('What is counted, in 80 characters or fewer.'),
    value: amount.optional().describe('The number; in quotes where final zeros matter; or unknown.'),
    minValue: amount.optional().describe('The lower bound of an interval.'),
    maxValue: amount.optional().describe('The upper bound of an interval.'),
    qualifier: z
      .enum(qualifiers, `Use one of ${qualifiers.join(', ')}.`)
      .optional()
      .describe('How exactly the number is known; printed in words. Without it the number is exact.'),
    unit: z
      .union(
        [line('Write the unit.'), pluralUnit],
        'Write the unit as read after the number, for example soldats, km² or %; write "1" for none.',
      )
      .describe('The unit as read after the number, or one text per plural category; "1" for none.'),
    unitCode: z
      .string('Write the currency as three capital letters, for example EUR.')
      .refine(
        (value) => Intl.supportedValuesOf('currency').includes(value),
        'Write a currency of ISO 4217, for example EUR.',
      )
      .meta({ pattern: '^[A-Z]{3}$' })
      .optional()
      .describe('The currency (ISO 4217), where the figure is an amount of money.'),
    status: z.enum(statuses, `Use one of ${statuses.join(', ')}.`).describe('How sure anyone is; shown in words.'),
    attributedTo: line('Write who says so.').optional().describe('Who says so.'),
    observationDate: point('day', 'month', 'year')
      .optional()
      .describe('When the number was true (not when it was published).'),
    observationPeriod: interval().optional().describe('The period over which the number was counted.'),
    observationAbout: line('Write the place or group.')
      .optional()
      .describe('The place or group that the number is about.'),
    variable: slug('Write a slug for the quantity, for example troops-in-russia.')
      .optional()
      .describe('The same quantity across sources, briefings and languages.'),
    sources: z
      .array(figureSource, 'Write a list of source ids, for example [afp-isw].')
      .optional()
      .describe('The sources that give the figure.'),
    derivedFrom: line('Write a formula in quotes, for example "4 * {troops-present}".')
      .optional()
      .describe('A formula over other figures of this briefing; recomputed at every build.'),
    rank: z
      .enum(ranks, `Use one of ${ranks.join(', ')}.`)
      .optional()
      .describe('preferred leads the sidebar; deprecated is struck out beside the preferred figure of its variable.'),
    note: line('Write a caveat or a comparison in one line.', 200)
      .optional()
      .describe('A caveat or a comparison, in one line of Markdown.'),
  },
  'Write a figure with id, label, value, unit, status and sources.',
)
  .refine((value) => value.value !== undefined || value.minValue !== undefined || value.maxValue !== undefined, {
    error: 'Add value, or both minValue and maxValue; write value: unknown where nobody knows.',
    ...evenIfInvalid,
  })
  .refine((value) => (value.minValue === undefined) === (value.maxValue === undefined), {
    error: 'Give both minValue and maxValue, or neither.',
    ...evenIfInvalid,
  })
  .refine((value) => orders(value.minValue, value.maxValue), {
    error: 'minValue is greater than maxValue.',
    path: ['minValue'],
    ...evenIfInvalid,
  })
  .refine((value) => orders(value.minValue, value.value) && orders(value.value, value.maxValue), {
    error: 'value lies outside minValue and maxValue.',
    path: ['value'],
    ...evenIfInvalid,
  })
  .refine((value) => value.observationDate === undefined || value.observationPeriod === undefined, {
    error: 'Give observationDate or observationPeriod, not both.',
    path: ['observationPeriod'],
    ...evenIfInvalid,
  })
  .refine(({ derivedFrom, sources }) => derivedFrom !== undefined || (sources !== undefined && sources.length !== 0), {
    error: 'Write a list of source ids, for example sources: [afp-isw].',
    path: ['sources'],
    ...evenIfInvalid,
  })
  // The same rules for editors' tools, as far as JSON Schema can say them.
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
