import { scaleLinear } from 'd3-scale';
import { countedUnit } from '../domain/quantity/counted-unit.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import type { QuantityRecord } from '../domain/quantity/quantity-record.ts';
import { measureAt } from '../domain/quantity/unit-of-measure.ts';
import { decimalsOf, plainSpelling } from '../grammar/decimal.ts';
import { markedTag, wordsFor } from '../words/words.ts';
import { across, fitsAcross, type ScaleTick, type Span } from './axis.ts';
import type { Extent } from './extent.ts';
import { hasNaturalZero } from './natural-zero.ts';

/** A number line shared by figures of one unit. Its first and last tick enclose all of them. */
export interface NumberScale {
  /** Position of a number on the line, from 0 to 1. */
  readonly share: (number: number) => number;
  readonly ticks: readonly ScaleTick[];
  /** The unit in words, unless it is repeated at each tick. */
  readonly unit: string | undefined;
  /** Whether zero is left out, which a chart has to say. */
  readonly isBroken: boolean;
}

/** Maximum length of a unit that is repeated at each number: %, km², m³/s. */
const shortUnit = 4;
const word = /^\p{L}{3,}$/u;

/**
 * The scale for these figures. It includes zero, unless that means nothing for the unit, or the numbers differ by less than
 * a tenth of the largest: zero would then hide the difference. Always linear, because logarithmic scales are misread.
 *
 * @param width The room for labels side by side, in pixels; undefined where ticks stand one above the other.
 */
export function numberScale(
  extents: readonly Extent[],
  record: QuantityRecord,
  lang: string,
  width?: number,
): NumberScale {
  const needsZero = hasNaturalZero(record, lang);
  const line = lineFor(extents, needsZero);
  const scales = (width === undefined ? [4, 3, 2, 1] : [5, 4, 3, 2, 1]).map((count) => {
    const scale = scaleLinear(line, [0, 1]).nice(count);
    const [start = 0, end = 1] = scale.domain();
    const numbers = scale.ticks(count);
    const enclosing = numbers[0] === start && numbers.at(-1) === end ? numbers : [start, end];
    return { scale, ticks: labelled(enclosing, scale, record, lang) };
  });
  const fitting = width === undefined ? scales : scales.filter(({ ticks }) => fitsAcross(ticks, width));
  const chosen = fitting[0] ?? scales.at(-1);
  if (chosen === undefined) throw new RangeError('There is always a scale.');
  const [start = 0, end = 1] = chosen.scale.domain();
  return {
    share: chosen.scale,
    ticks: chosen.ticks,
    unit: isUnitBeside(record, lang) ? undefined : wordsFor(markedTag(lang)).inUnit(countedUnit(record, 'other', lang)),
    isBroken: needsZero && (start > 0 || end < 0),
  };
}

/** Whether the unit is a sign, short enough to stand at each number of a chart, and not a counted noun such as "jobs". */
export function isUnitBeside(record: QuantityRecord, lang: string): boolean {
  if (record.unitCode !== undefined) return true;
  const unit = countedUnit(record, 'other', lang);
  return unit.length <= shortUnit && (!word.test(unit) || measureAt(unit, 0, lang) !== undefined);
}

/** The marks of a figure on the scale. An open side is an arrow of a fixed length, since nobody knows how far it goes. */
export function numberSpan({ value, min, max, open }: Extent, { share }: NumberScale, lang: string): Span {
  const from = open === 'below' ? Math.max(0, share(min) - arrow) : share(min);
  const to = open === 'above' ? Math.min(1, share(max) + arrow) : share(max);
  return {
    dots: (value === undefined && min !== max ? [min, max] : [value ?? min]).map((number) =>
      across(share(number), lang),
    ),
    bar: min === max && open === undefined ? undefined : [across(from, lang), across(to, lang)],
    openStart: open === 'below',
    openEnd: open === 'above',
  };
}

/** Length of the arrow of an open side, as a share of the scale. */
export const arrow = 0.1;

/** Ticks of one scale have the same number of decimals, but for zero. */
function labelled(
  numbers: readonly number[],
  share: (number: number) => number,
  record: QuantityRecord,
  lang: string,
): ScaleTick[] {
  const plain = numbers.map((number) => plainSpelling(Number(number.toPrecision(12))) ?? '');
  const decimals = Math.max(...plain.map(decimalsOf));
  return numbers.map((number, index) => {
    const text = plain[index] ?? '';
    const missing = number === 0 ? 0 : decimals - decimalsOf(text);
    const value = missing === 0 ? text : `${text}${text.includes('.') ? '' : '.'}${'0'.repeat(missing)}`;
    const { unit, unitCode, notation } = record;
    const own = isUnitBeside(record, lang) ? { unit, unitCode } : { unit: '1' };
    return { share: share(number), text: quantityInWords({ value, ...own, notation }, lang) };
  });
}

function lineFor(extents: readonly Extent[], needsZero: boolean): [number, number] {
  const low = Math.min(...extents.map(({ min }) => min));
  const high = Math.max(...extents.map(({ max }) => max));
  const isClose = high > low && (!needsZero || high - low < Math.max(Math.abs(low), Math.abs(high)) / 10);
  const [start, end] = isClose ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
  if (start === end) return [0, 1];
  const beyond = (end - start) * 1.3 * arrow;
  const lowest = Math.min(start, ...extents.map(({ open, min }) => (open === 'below' ? min - beyond : min)));
  const highest = Math.max(end, ...extents.map(({ open, max }) => (open === 'above' ? max + beyond : max)));
  // An arrow ends at zero rather than ask for numbers on its other side.
  return [low >= 0 ? Math.max(0, lowest) : lowest, high <= 0 ? Math.min(0, highest) : highest];
}
