import type { z } from 'zod';
import { parseDecimal } from '../grammar/decimal.ts';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import type { Amount } from './amount.ts';
import { figureFields, type quantityFields } from './figure-fields.ts';
import { evenIfInvalid, record } from './record.ts';

const orders = (low: Amount | undefined, high: Amount | undefined): boolean => {
  const [a, b] = [low, high].map((value) => (value === undefined ? undefined : parseDecimal(value)));
  return a === undefined || b === undefined || a.compare(b) <= 0;
};

const isKnown = (value: Amount | undefined): boolean => value !== undefined && parseDecimal(value) !== undefined;

/** Qualifiers that leave a number open to one side. */
const oneSided: ReadonlySet<string | undefined> = new Set(['at-least', 'at-most', 'more-than', 'less-than']);

interface Interval {
  readonly margin?: Amount | undefined;
  readonly minValue?: Amount | undefined;
  readonly maxValue?: Amount | undefined;
}

function hasBounds({ minValue, maxValue }: Interval): boolean {
  return minValue !== undefined || maxValue !== undefined;
}

function hasInterval({ margin, minValue, maxValue }: Interval): boolean {
  return margin !== undefined || isKnown(minValue) || isKnown(maxValue);
}

interface Ranked extends Interval {
  readonly value?: Amount | undefined;
  readonly unitCode?: string | undefined;
}

const rankPattern = '^0*[1-9][0-9]*$';

function isRank({ value, margin, unitCode, ...bounds }: Ranked): boolean {
  const isPlace = value === 'unknown' || new RegExp(rankPattern).test(String(value));
  return isPlace && margin === undefined && unitCode === undefined && !hasBounds(bounds);
}

/** A number as a record: what is counted, how much, how certain, who says so, when, and the sources. */
export const figure = record(
  figureFields,
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
  .refine(({ margin, value, ...bounds }) => margin === undefined || (isKnown(value) && !hasBounds(bounds)), {
    error: advise(
      'A margin goes with a value that is a number, and without minValue and maxValue.',
      fr`Une marge accompagne un nombre donné dans value, sans minValue ni maxValue.`,
    ),
    path: ['margin'],
    ...evenIfInvalid,
  })
  .refine(({ margin, qualifier }) => margin === undefined || !oneSided.has(qualifier), {
    error: advise(
      'A margin reaches to both sides. Leave the qualifier out, or write about.',
      fr`Une marge va des deux côtés. Retirez qualifier, ou écrivez about.`,
    ),
    path: ['qualifier'],
    ...evenIfInvalid,
  })
  .refine((value) => value.confidence === undefined || hasInterval(value), {
    error: advise(
      'Confidence goes with a margin, or with minValue and maxValue.',
      fr`Le degré de confiance accompagne une marge (margin), ou minValue et maxValue.`,
    ),
    path: ['confidence'],
    ...evenIfInvalid,
  })
  .refine((value) => value.notation !== 'rank' || isRank(value), {
    error: advise(
      'A rank is a whole number from 1 on, given in value, without bounds, margin or currency.',
      fr`Un rang est un nombre entier à partir de 1, donné dans value, sans bornes, marge ni monnaie.`,
    ),
    path: ['notation'],
    ...evenIfInvalid,
  })
  .refine(({ id, comparedWith }) => comparedWith === undefined || comparedWith !== id, {
    error: advise('Compare the figure with another one.', fr`Comparez ce chiffre à un autre.`),
    path: ['comparedWith'],
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
      { anyOf: [{ required: ['unit'] }, { required: ['variable'] }] },
      { anyOf: [{ required: ['sources'], properties: { sources: { minItems: 1 } } }, { required: ['derivedFrom'] }] },
      { not: { required: ['observationDate', 'observationPeriod'] } },
      {
        anyOf: [
          { not: { properties: { notation: { const: 'rank' } }, required: ['notation'] } },
          {
            properties: {
              value: {
                anyOf: [
                  { type: 'integer', minimum: 1 },
                  { type: 'string', pattern: `${rankPattern}|^unknown$` },
                ],
              },
            },
            not: { anyOf: ['minValue', 'margin', 'unitCode'].map((key) => ({ required: [key] })) },
          },
        ],
      },
    ],
    dependencies: {
      minValue: ['maxValue'],
      maxValue: ['minValue'],
      margin: {
        required: ['value'],
        properties: { value: { not: { const: 'unknown' } }, qualifier: { not: { enum: [...oneSided] } } },
        not: { required: ['minValue'] },
      },
      confidence: { anyOf: [{ required: ['margin'] }, { required: ['minValue'] }] },
    },
  });

export type Figure = z.output<typeof figure>;

/** What a figure says of how much, whatever is wrong with the rest of it. */
export type FigureQuantity = Pick<Figure, (typeof quantityFields)[number]>;
