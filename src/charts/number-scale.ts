import { scaleLinear } from 'd3-scale';
import { printNumber } from '../domain/quantity/printed-number.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { type QuantityRecord, unitText } from '../domain/quantity/quantity-record.ts';
import { plainSpelling } from '../grammar/decimal.ts';
import { wordsFor } from '../words/words.ts';
import { across, fitting, type Span, type Tick } from './axis.ts';
import type { Extent } from './extent.ts';

/** A number line that figures of one unit share. */
export interface NumberScale {
  /** The share of the way along the line at which a number stands. */
  readonly share: (number: number) => number;
  readonly ticks: readonly Tick[];
  /** Few lines for a scale that stands upright, with the shares of the way up. */
  readonly lines: readonly { readonly share: number; readonly text: string }[];
  /** What its numbers count, where that does not stand at each of them. */
  readonly unit: string | undefined;
}

/** A unit of so many characters stands at each tick: %, km², m³/s. */
const shortUnit = 4;

/**
 * The line on which all of these figures stand. It begins at zero, or ends there below it, unless the numbers differ by
 * less than a tenth of the greatest: then zero would hide the difference, and the ticks say where it is. It is linear
 * whatever the numbers are, since a logarithmic one is misread; the numbers stand beside each mark.
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

/** What a figure draws on the scale. */
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

function inWords(value: string, { unit, unitCode }: QuantityRecord, lang: string): string {
  return quantityInWords({ value, unit, unitCode }, lang);
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
