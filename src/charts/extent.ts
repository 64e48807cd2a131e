import { knownAmounts } from '../domain/quantity/quantity-record.ts';
import type { Figure } from '../schema/figure.ts';

/** The part of a number line that a figure covers. */
export interface Extent {
  readonly value: number | undefined;
  /** Lower and upper bound; equal if only one number is known. */
  readonly min: number;
  readonly max: number;
  /** The side without a bound, if any. */
  readonly open: 'below' | 'above' | undefined;
}

const openSides: Readonly<Partial<Record<NonNullable<Figure['qualifier']>, 'below' | 'above'>>> = {
  'at-least': 'above',
  'more-than': 'above',
  'at-most': 'below',
  'less-than': 'below',
};

/** Above this, differences of floats overflow to infinity. */
const mostDrawn = 1e300;

/** The extent of a figure; undefined if its number is unknown or too large to draw. */
export function extentOf(figure: Figure): Extent | undefined {
  const amounts = knownAmounts(figure);
  const [value, min, max] = [drawn(amounts.value), drawn(amounts.min), drawn(amounts.max)];
  const low = min ?? value ?? max;
  const high = max ?? value ?? min;
  if (low === undefined || high === undefined) return undefined;
  const half = value !== undefined || (min !== undefined && max !== undefined) ? undefined : min;
  const open =
    value === undefined && (min === undefined || max === undefined)
      ? half === undefined
        ? 'below'
        : 'above'
      : openSides[figure.qualifier ?? 'exact'];
  return { value, min: low, max: high, open };
}

/** Orders the lowest first. Of two that begin at one number the one that may be less ("at most 3") is lower. */
export function byLowerEnd(a: Extent, b: Extent): number {
  return a.min - b.min || openSide(a) - openSide(b) || a.max - b.max;
}

/** Orders the highest first. Of two that end at one number the one that may be more ("more than 3") is higher. */
export function byUpperEnd(a: Extent, b: Extent): number {
  return b.max - a.max || openSide(b) - openSide(a) || b.min - a.min;
}

function openSide({ open }: Extent): number {
  return Number(open === 'above') - Number(open === 'below');
}

function drawn(plain: string | undefined): number | undefined {
  const number = plain === undefined ? undefined : Number(plain);
  return number !== undefined && Math.abs(number) < mostDrawn ? number : undefined;
}
