import { z } from 'zod';
import { fr } from '../grammar/fr.ts';
import { advise } from './advice.ts';
import { record } from './record.ts';
import { line } from './text.ts';

const afterThisNumber = advise(
  'Write the unit as read after this number.',
  fr`Écrivez l'unité telle qu'on la lit après ce nombre.`,
);

/** A unit per CLDR plural category; `other` replaces missing ones. */
const pluralUnit = record(
  {
    zero: line(afterThisNumber).optional(),
    one: line(advise('Write the unit as read after 1.', fr`Écrivez l'unité telle qu'on la lit après 1.`)).optional(),
    two: line(advise('Write the unit as read after 2.', fr`Écrivez l'unité telle qu'on la lit après 2.`)).optional(),
    few: line(afterThisNumber).optional(),
    many: line(afterThisNumber).optional(),
    other: line(
      advise(
        'Write the unit as read after most numbers, for example other: soldats.',
        fr`Écrivez l'unité telle qu'on la lit après la plupart des nombres, par exemple other: soldats.`,
      ),
    ),
  },
  advise(
    'Write the unit per plural category, for example {one: soldat, other: soldats}.',
    fr`Écrivez l'unité au singulier et au pluriel, par exemple {one: soldat, other: soldats}.`,
  ),
);

/** The text after a number: one, or one per plural category. */
export const unit = z.union(
  [line(advise('Write the unit.', fr`Écrivez l'unité.`)), pluralUnit],
  advise(
    'Write the unit as read after the number, for example soldats, km² or %; write "1" for none.',
    fr`Écrivez l'unité telle qu'on la lit après le nombre, par exemple soldats, km² ou % ; écrivez "1" s'il n'y en a pas.`,
  ),
);

/** The currency of an amount of money (ISO 4217). */
export const unitCode = z
  .string(
    advise(
      'Write the currency as three capital letters, for example EUR.',
      fr`Écrivez la monnaie en trois capitales, par exemple EUR.`,
    ),
  )
  .refine(
    (value) => Intl.supportedValuesOf('currency').includes(value),
    advise(
      'Write a currency of ISO 4217, for example EUR.',
      fr`Écrivez une monnaie de la norme ISO 4217, par exemple EUR.`,
    ),
  )
  .meta({ pattern: '^[A-Z]{3}$' });
