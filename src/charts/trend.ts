import { printNumber, printPercent } from '../domain/quantity/printed-number.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { knownAmounts, unitTexts } from '../domain/quantity/quantity-record.ts';
import { type Decimal, decimalText, parseDecimal, roundHalfAway } from '../grammar/decimal.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { extentOf } from './extent.ts';
import { hasNaturalZero } from './natural-zero.ts';

/**
 * Describes the change between two figures: "en hausse de 2 000 soldats depuis le 28 octobre 2024, soit 25 %",
 * "down by 2 percentage points from 2014 to 2024", "no clear change". Gives an amount only if both figures are exact, and
 * a ratio only if both are positive, are not percentages, and count from a zero that means none. Ranks rise by places.
 *
 * @param time Since when or between which dates, in words; may be empty.
 */
export function changeInWords(first: Figure, last: Figure, lang: string, time = ''): string {
  return inWords(first, last, lang, time, (before, after) =>
    before.compare(0) <= 0 || after.compare(0) < 0 || !hasNaturalZero(last, lang)
      ? undefined
      : ratioInWords(before, after, lang),
  );
}

/** The same with the change in per cent, if both figures have one sign and neither is zero. */
export function differenceInWords(first: Figure, last: Figure, lang: string): string {
  return inWords(first, last, lang, '', (before, after) =>
    before.mul(after).compare(0) <= 0 ? undefined : shareInWords(before, after, lang),
  );
}

function inWords(
  first: Figure,
  last: Figure,
  lang: string,
  time: string,
  relation: (before: Decimal, after: Decimal) => string | undefined,
): string {
  const { change, separators } = wordsFor(lang);
  const during = (text: string) => (time === '' ? text : `${text} ${time}`);
  const ranks = [first, last].filter(({ notation }) => notation === 'rank').length;
  const [before, after] = [exactValue(first), exactValue(last)];
  if (ranks === 1) return during(change.unclear);
  if (before === undefined || after === undefined)
    return during(ranks > 0 ? change.unclear : change[direction(first, last)]);
  const difference = after.sub(before);
  if (difference.equals(0)) return during(change.none);
  const size = decimalText(difference.abs());
  if (ranks > 0) return during(change.places(Number(size), printNumber(size, lang), difference.compare(0) < 0));
  const by = difference.compare(0) > 0 ? change.upBy : change.downBy;
  const { unit, unitCode, notation } = last;
  if (isPercentage(last, lang))
    return during(by(quantityInWords({ value: size, unit: wordsFor(lang).percentagePoints }, lang)));
  const amount = during(by(quantityInWords({ value: size, unit, unitCode, notation }, lang)));
  const related = relation(before, after);
  return related === undefined ? amount : [amount, related].join(separators.comma);
}

/** Of more than this, nobody pictures the multiple: from 3 to 3,000,000 the two numbers say more. */
const mostTimes = 100;

/** How many times what was before, or the change as a share of it; undefined where the one is too large to tell. */
function ratioInWords(before: Decimal, after: Decimal, lang: string): string | undefined {
  const { change } = wordsFor(lang);
  const ratio = after.div(before);
  if (ratio.compare(mostTimes) > 0) return undefined;
  if (ratio.compare(2) >= 0) {
    const whole = ratio.n / ratio.d;
    return change.times(Number(whole), printNumber(String(whole), lang), ratio.d === 1n);
  }
  return shareInWords(before, after, lang);
}

/** The change as a share of what was before. */
function shareInWords(before: Decimal, after: Decimal, lang: string): string {
  const share = after.sub(before).div(before).abs();
  return wordsFor(lang).change.share(percentInWords(share.mul(100), lang));
}

/** A percentage without decimals, except where rounding would give 0 or 100. */
function percentInWords(percent: Decimal, lang: string): string {
  const said = (decimals: number) => roundHalfAway(percent, decimals);
  let decimals = 0;
  while (decimals < 12 && !percent.equals(said(decimals)) && (said(decimals).equals(0) || said(decimals).equals(100))) {
    decimals += 1;
  }
  const text = printPercent(decimalText(percent, decimals), lang);
  return percent.equals(said(decimals)) ? text : wordsFor(lang).qualify.about(text);
}

/** The direction of a change without an exact size; `unclear` if the figures allow more than one. */
function direction(first: Figure, last: Figure): 'up' | 'down' | 'unclear' {
  const [before, after] = [reachOf(first), reachOf(last)];
  if (before === undefined || after === undefined) return 'unclear';
  if (before.max < after.min) return 'up';
  return before.min > after.max ? 'down' : 'unclear';
}

/** How far "about" may be from the number, as a share of it. */
const roughness = 0.05;

/** What a figure leaves possible. */
function reachOf(figure: Figure): { readonly min: number; readonly max: number } | undefined {
  const extent = extentOf(figure);
  if (extent === undefined) return undefined;
  const { qualifier } = figure;
  const rough = qualifier === 'about' || qualifier === 'nearly' ? roughness : 0;
  return {
    min: extent.open === 'below' ? Number.NEGATIVE_INFINITY : extent.min - rough * Math.abs(extent.min),
    max: extent.open === 'above' ? Number.POSITIVE_INFINITY : extent.max + rough * Math.abs(extent.max),
  };
}

/** The value of a figure that is known exactly; undefined for bounds, ranges and rough numbers. */
export function exactValue(figure: Figure): Decimal | undefined {
  const { value, min, max } = knownAmounts(figure);
  if (value === undefined || min !== undefined || max !== undefined) return undefined;
  return (figure.qualifier ?? 'exact') === 'exact' ? parseDecimal(value) : undefined;
}

/** Whether a figure is a per cent in a language. */
export function isPercentage(figure: Figure, lang: string): boolean {
  return unitTexts(figure).some((unit) => wordsFor(lang).percentWords.includes(unit));
}
