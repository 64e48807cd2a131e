import { printNumber, printPercent } from '../domain/quantity/printed-number.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { knownAmounts, unitTexts } from '../domain/quantity/quantity-record.ts';
import { type Decimal, decimalText, parseDecimal, roundHalfAway } from '../grammar/decimal.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { extentOf } from './extent.ts';

/**
 * Describes the change between two figures: "en hausse de 7 000 soldats, soit plus du triple", "down by 2 percentage
 * points", "no clear change". Gives an amount only if both figures are exact, and a ratio only if both are positive
 * and not percentages.
 */
export function changeInWords(first: Figure, last: Figure, lang: string): string {
  const { change } = wordsFor(lang);
  const [before, after] = [exactValue(first), exactValue(last)];
  if (before === undefined || after === undefined) return change[direction(first, last)];
  const difference = after.sub(before);
  if (difference.equals(0)) return change.none;
  const by = difference.compare(0) > 0 ? change.upBy : change.downBy;
  const { unit, unitCode, notation } = last;
  const size = decimalText(difference.abs());
  if (isPercentage(last, lang))
    return by(quantityInWords({ value: size, unit: wordsFor(lang).percentagePoints }, lang));
  const amount = by(quantityInWords({ value: size, unit, unitCode, notation }, lang));
  if (before.compare(0) <= 0 || after.compare(0) < 0) return amount;
  return [amount, ratioInWords(before, after, lang)].join(wordsFor(lang).separators.comma);
}

function ratioInWords(before: Decimal, after: Decimal, lang: string): string {
  const { change } = wordsFor(lang);
  const ratio = after.div(before);
  if (ratio.compare(2) >= 0) {
    const whole = ratio.n / ratio.d;
    return change.times(Number(whole), printNumber(String(whole), lang), ratio.d === 1n);
  }
  return change.share(percentInWords(ratio.sub(1).abs().mul(100), lang));
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
  const [before, after] = [extentOf(first), extentOf(last)];
  if (before === undefined || after === undefined) return 'unclear';
  if (before.open !== 'above' && after.open !== 'below' && before.max < after.min) return 'up';
  if (before.open !== 'below' && after.open !== 'above' && before.min > after.max) return 'down';
  return 'unclear';
}

function exactValue(figure: Figure): Decimal | undefined {
  const { value, min, max } = knownAmounts(figure);
  if (value === undefined || min !== undefined || max !== undefined) return undefined;
  return (figure.qualifier ?? 'exact') === 'exact' ? parseDecimal(value) : undefined;
}

function isPercentage(figure: Figure, lang: string): boolean {
  return unitTexts(figure).some((unit) => wordsFor(lang).percentWords.includes(unit));
}
