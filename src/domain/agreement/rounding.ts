import { type Decimal, decimalsOf, decimalText, powerOfTen, roundHalfAway } from '../../grammar/decimal.ts';
import type { Qualifier } from '../../words/number-words.ts';
import { approximates, type Said } from './qualifier-word.ts';
import type { TextNumber } from './text-number.ts';

/** A number in a text, with what the words around it tell. */
export interface Claim {
  readonly number: TextNumber;
  readonly said: Said | undefined;
  /** The precision that the record states. */
  readonly record: Qualifier;
  /** Whether a number without a sign may be negative, because the text is about a decrease. */
  readonly mayFall: boolean;
}

/** An amount of a record: its value, or one of its bounds. */
export interface StatedAmount {
  readonly amount: Decimal;
  readonly role: 'value' | 'min' | 'max';
}

const upward: ReadonlySet<string> = new Set(['more-than', 'at-least']);
const downward: ReadonlySet<string> = new Set(['less-than', 'at-most', 'nearly']);

/**
 * Whether a number is the amount, or the amount rounded to fewer digits as the words allow: "environ" to the nearest, "plus
 * de" down, "moins de" up, "près de" up or to the nearest. The words must not contradict the record: `more-than` is not
 * "fewer than". Nothing but zero rounds to zero.
 */
export function saysAmount({ number, said, record, mayFall }: Claim, { amount, role }: StatedAmount): boolean {
  if (contradicts(said, record, role)) return false;
  const size = mayFall && amount.s < 0n ? amount.neg() : amount;
  return [0, number.sharedScale].some((power) => {
    const value = number.value?.mul(powerOfTen(power));
    if (value === undefined) return false;
    if (number.kind === 'collective' && isAbout(value, size)) return true;
    if (value.equals(size)) return !excludesItself(said, record, role);
    const place = number.lastPlace + power;
    const fewer =
      significantDigits(value.mul(powerOfTen(-place)), 0) < significantDigits(size) ||
      Math.max(0, -place) < decimalsOf(decimalText(size));
    return fewer && value.n !== 0n && roundings(said, record, size, -place).some((rounded) => value.equals(rounded));
  });
}

/**
 * Whether a fraction is the amount of a figure in per cent: to the digits of the record (a third is 33.3 and 33), or close
 * to it as the words allow. Nobody calls nine in ten "more than half".
 */
export function saysShare(
  { number, said, record }: Claim,
  { amount, role }: StatedAmount,
  isPercent: boolean,
): boolean {
  const { value } = number;
  if (!isPercent || value === undefined || contradicts(said, record, role)) return false;
  const share = value.mul(100);
  const distance = amount.sub(share);
  const within = (points: number) => distance.abs().compare(points) <= 0;
  if (roundHalfAway(share, decimalsOf(decimalText(amount))).equals(amount)) return !excludesItself(said, record, role);
  if (said === undefined) return approximates(record as Said) && within(2.5);
  if (said === 'about' || (said === 'nearly' && distance.s < 0n)) return within(said === 'about' ? 2.5 : 5);
  return upward.has(said) ? distance.s > 0n && within(10) : distance.s < 0n && within(10);
}

/** Whether the words contradict the direction of the record: its qualifier, or which end of an interval the amount is. */
function contradicts(said: Said | undefined, record: Qualifier, role: StatedAmount['role']): boolean {
  if (said === undefined || said === record) return false;
  // "At least" and "up to" name the ends of an interval.
  if (role === (said === 'at-least' ? 'min' : said === 'at-most' ? 'max' : undefined)) return false;
  if (upward.has(said)) return downward.has(record) || (role === 'max' && said === 'more-than');
  return downward.has(said) && (upward.has(record) || (role === 'min' && said === 'less-than'));
}

/** Whether "more than 12" or "fewer than 12" is said of a record that states exactly 12. */
function excludesItself(said: Said | undefined, record: Qualifier, role: StatedAmount['role']): boolean {
  return (said === 'more-than' || said === 'less-than') && record === 'exact' && role === 'value';
}

function roundings(said: Said | undefined, record: Qualifier, amount: Decimal, decimals: number): Decimal[] {
  const nearest = roundHalfAway(amount, decimals);
  const step = powerOfTen(-decimals).mul(amount.s);
  const low = nearest.abs().compare(amount.abs()) > 0 ? nearest.sub(step) : nearest;
  const high = low.equals(amount) ? low : low.add(step);
  if (said === 'more-than' || said === 'at-least') return [low];
  if (said === 'less-than' || said === 'at-most') return [high];
  if (said === 'nearly') return [high, nearest];
  return said === 'about' || approximates(record as Said) ? [nearest] : [];
}

/** Numbers with an approximating word in the language. Twelve is not "une dizaine" where there is "une douzaine". */
const collectiveSizes = [8, 10, 12, 15, 20, 30, 40, 50, 60, 100, 1000];

/** Whether an approximating word fits an amount: it is within a fifth of it, and no other such word is closer. */
function isAbout(value: Decimal, amount: Decimal): boolean {
  const distance = amount.sub(value).abs();
  if (amount.s <= 0n || distance.mul(5).compare(value) > 0) return false;
  return collectiveSizes.every((size) => amount.sub(size).abs().compare(distance) >= 0);
}

/** The number of significant digits. Trailing zeros count if there are `decimals`. */
function significantDigits(value: Decimal, decimals?: number): number {
  const digits = decimalText(value.abs(), decimals).replace('.', '').replace(/^0+/, '');
  return decimals === undefined ? digits.replace(/0+$/, '').length : digits.length;
}
