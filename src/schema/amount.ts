import { z } from 'zod';
import { decimalPattern, hasTooManyDigits, mostDigits, parseDecimal } from '../grammar/decimal.ts';
import { fr } from '../grammar/fr.ts';
import { type Advice, advise } from './advice.ts';

/** Whether a YAML number is exact: with more than 15 digits (IEEE 754) it may differ from what was typed. */
function keepsItsDigits(value: number): boolean {
  const digits = String(value)
    .replace(/e.*$|[-.]/g, '')
    .replace(/^0+|0+$/g, '');
  return digits.length <= 15 && Math.abs(value) < 1e21;
}

/** The message for `hasTooManyDigits`. */
export const tooManyDigits = advise(
  `Write a number of at most ${mostDigits} digits.`,
  fr`Écrivez un nombre de ${mostDigits} chiffres au plus.`,
);

/** A YAML number that kept all its digits. */
export function exactNumber(advice: Advice) {
  return z
    .number(advice)
    .refine(
      keepsItsDigits,
      advise(
        'Put this number in quotes, so that none of its digits are lost.',
        fr`Mettez ce nombre entre guillemets droits, pour qu'aucun de ses chiffres ne se perde.`,
      ),
    )
    .refine((value) => !hasTooManyDigits(value), tooManyDigits);
}

/** A number, or a decimal in quotes, above 0 and, where there is a limit, below it. */
export function positive(advice: Advice, limit = Number.POSITIVE_INFINITY) {
  const fits = (value: string | number) => {
    const number = parseDecimal(value);
    return (
      number !== undefined && number.compare(0) > 0 && (limit === Number.POSITIVE_INFINITY || number.compare(limit) < 0)
    );
  };
  const bounded = limit !== Number.POSITIVE_INFINITY && { exclusiveMaximum: limit };
  return z.union(
    [
      exactNumber(advice)
        .refine(fits, advice)
        .meta({ exclusiveMinimum: 0, ...bounded }),
      z
        .string(advice)
        .refine((value) => !hasTooManyDigits(value), { error: tooManyDigits, abort: true })
        .refine(fits, advice)
        .meta({ pattern: String.raw`^(?!0*\.?0*$)[0-9]+(?:\.[0-9]+)?$` }),
    ],
    advice,
  );
}

const advice = advise(
  'Write a number such as 478 or 12.5, a decimal in quotes such as "12.50" to keep its digits, or unknown.',
  fr`Écrivez un nombre tel que 478 ou 12.5, un décimal entre guillemets droits tel que "12.50" pour garder ses chiffres, ou unknown.`,
);

/** A number, a decimal in quotes that keeps its digits, or the word `unknown`. */
export const amount = z.union(
  [
    exactNumber(advice),
    z
      .string(advice)
      .refine((value) => !hasTooManyDigits(value), { error: tooManyDigits, abort: true })
      .refine((value) => value === 'unknown' || parseDecimal(value) !== undefined, advice)
      .meta({ pattern: `^(?:unknown|${decimalPattern})$` }),
  ],
  advice,
);

export type Amount = z.output<typeof amount>;
