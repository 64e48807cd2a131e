import { z } from 'zod';
import { decimalPattern, hasTooManyDigits, parseDecimal } from '../grammar/decimal.ts';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { exactNumber, tooManyDigits } from './amount.ts';
import { point } from './day.ts';
import { evenIfInvalid, record } from './record.ts';
import { slug } from './slug.ts';
import { line } from './text.ts';

/** Types of changes after publication, from lightest to gravest. */
export const updateTypes = ['update', 'clarification', 'correction', 'retraction'] as const;
export type UpdateType = (typeof updateTypes)[number];

const advice = advise(
  'Write the value as in the figure, or an interval in quotes such as "10000/12000".',
  fr`Écrivez la valeur comme dans le chiffre, ou un intervalle entre guillemets droits tel que "10000/12000".`,
);

/** A past or present value of a figure: as in `value`, or `min/max`. */
const recordedValue = z.union(
  [
    exactNumber(advice),
    z
      .string(advice)
      .refine((value) => !value.split('/').some(hasTooManyDigits), { error: tooManyDigits, abort: true })
      .refine((value) => {
        const parts = value.split('/');
        const [low, high] = parts.map(parseDecimal);
        const known = parts.every((part) => part === 'unknown' || parseDecimal(part) !== undefined);
        return parts.length <= 2 && known && (low === undefined || high === undefined || low.compare(high) <= 0);
      }, advice)
      .meta({ pattern: `^(?:unknown|${decimalPattern})(?:/(?:unknown|${decimalPattern}))?$` }),
  ],
  advice,
);

/** An entry of the public change log. */
export const update = record(
  {
    date: point('day', 'instant').describe('When the change was published: a day, or an instant with its offset.'),
    type: z
      .enum(
        updateTypes,
        advise(`Use one of ${updateTypes.join(', ')}.`, fr`Utilisez l'un de ces mots : ${updateTypes.join(', ')}.`),
      )
      .describe('What kind of change it is.'),
    note: line(advise('Write what changed and why.', fr`Écrivez ce qui a changé et pourquoi.`))
      .optional()
      .describe('What changed and why, for readers. Not needed where figure, from and to say it.'),
    figure: slug(advise('Write the id of the figure that changed.', fr`Écrivez l'identifiant du chiffre qui a changé.`))
      .optional()
      .describe('The id of the figure that changed.'),
    from: recordedValue.optional().describe('The value before the change.'),
    to: recordedValue.optional().describe('The value after the change.'),
  },
  advise('Write an update with date, type and note.', fr`Écrivez une mise à jour avec date, type et note.`),
)
  .refine(
    (value) => new Set([value.figure === undefined, value.from === undefined, value.to === undefined]).size === 1,
    {
      error: advise(
        'Give figure, from and to together, or none of them.',
        fr`Donnez figure, from et to ensemble, ou aucun des trois.`,
      ),
      ...evenIfInvalid,
    },
  )
  .refine(({ note, figure, from, to }) => note !== undefined || [figure, from, to].some((key) => key !== undefined), {
    error: advise(
      'Write what changed and why, or give figure, from and to.',
      fr`Écrivez ce qui a changé et pourquoi, ou donnez figure, from et to.`,
    ),
    path: ['note'],
    ...evenIfInvalid,
  })
  .meta({
    anyOf: [{ required: ['note'] }, { required: ['figure'] }],
    dependencies: { figure: ['from', 'to'], from: ['figure', 'to'], to: ['figure', 'from'] },
  });

export type Update = z.output<typeof update>;
