import { scaleLinear } from 'd3-scale';
import { printNumber } from '../domain/quantity/printed-number.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { type QuantityRecord, unitText } from '../domain/quantity/quantity-record.ts';
import { plainSpelling } from '../grammar/decimal.ts';
import { wordsFor } from '../words/words.ts';
import { across, fitting, type Span, type Tick } from './axis.ts';
import type { Extent } from './extent.ts';

/** A number line shared by figures of one unit. */
export interface NumberScale {
  /** Position of a number on the line, from 0 to 1. */
  readonly share: (number: number) => number;
  readonly ticks: readonly Tick[];
  /** A few grid lines for a vertical scale, with positions from the bottom, 0 to 1. */
  readonly lines: readonly { readonly share: number; readonly text: string }[];
  /** The unit, unless it is repeated at each tick. */
  readonly unit: string | undefined;
}

/** Maximum length of a unit that is repeated at each tick: %, km², m³/s. */
const shortUnit = 4;

/**
 * The scale for these figures. It includes zero, unless the numbers differ by less than a tenth of the largest: zero
 * would then hide the difference, and the ticks show where the scale starts. Always linear, because logarithmic
 * scales are misread; each mark has its number beside it.
 */
export function numberScale(extents: readonly Extent[], record: QuantityRecord, lang: string): NumberScale {
  const scale = scaleLinear(lineFor(extents), [0, 1]);
  const unit = unitText(record, 'other');
  const beside = unit === '' || record.unitCode !== undefined || unit.length <= shortUnit;
  const labelled = (number: number) => {
    const value = plainSpelling(Number(number.toPrecision(12))) ?? '';
    return { share: scale(number), text: beside ? inWords(value, record, lang) : printNumber(value, lang) };
  };
  return {
    share: scale,
    ticks: fitting(
      [4, 3, 2, 1].map((count) => scale.ticks(count).map(labelled)),
      lang,
    ),
    lines: scale.ticks(3).map(labelled),
    unit: beside ? undefined : wordsFor(lang).inUnit(unit),
  };
}

/** The marks of a figure on the scale. */
export function numberSpan({ value, min, max, open }: Extent, { share }: NumberScale, lang: string): Span {
  const from = open === 'below' ? 0 : share(min);
  const to = open === 'above' ? 1 : share(max);
  return {
    dot: value === undefined && min !== max ? undefined : across(share(value ?? min), lang),
    bar: min === max && open === undefined ? undefined : [across(from, lang), across(to, lang)],
    openStart: open === 'below',
    openEnd: open === 'above',
  };
}

function inWords(value: string, { unit, unitCode, notation }: QuantityRecord, lang: string): string {
  return quantityInWords({ value, unit, unitCode, notation }, lang);
}

function lineFor(extents: readonly Extent[]): [number, number] {
  const low = Math.min(...extents.map(({ min }) => min));
  const high = Math.max(...extents.map(({ max }) => max));
  const close = high > low && high - low < Math.max(Math.abs(low), Math.abs(high)) / 10;
  const [start, end] = close ? [low, high] : [Math.min(low, 0), Math.max(high, 0)];
  if (start === end) return [0, 1];
  const beyond = (end - start) * 0.15;
  const below = close || extents.some(({ open, min }) => open === 'below' && min <= start);
  const above = close || extents.some(({ open, max }) => open === 'above' && max >= end);
  return [below ? start - beyond : start, above ? end + beyond : end];
}
