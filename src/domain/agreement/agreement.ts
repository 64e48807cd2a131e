import { parseDecimal } from '../../grammar/decimal.ts';
import { numeralWordsFor } from '../../words/numerals/numeral-words.ts';
import { wordsFor } from '../../words/words.ts';
import { endsWord, type FoundName } from '../quantity/name-table.ts';
import { knownAmounts, type QuantityRecord } from '../quantity/quantity-record.ts';
import { skipJoint, skipLink } from '../quantity/scale.ts';
import { divisorAt, quotient } from '../quantity/unit-of-measure.ts';
import { belowZeroAt, minusWordBefore, plusMinusBefore, type Surroundings, speaksOfDecrease } from './change-word.ts';
import { type FigureUnit, figureUnit } from './figure-unit.ts';
import { approximates, qualifierBefore, qualifierOpening } from './qualifier-word.ts';
import { type Claim, type StatedAmount, saysAmount, saysShare } from './rounding.ts';
import { type TextNumber, textNumbers } from './text-number.ts';

/** A part of a text that contradicts its figure, located by `index` and `length` in UTF-16 units. */
export interface Disagreement {
  /** A different number, a different unit of measure or currency, or any number if that of the figure is unknown. */
  readonly kind: 'number' | 'unit' | 'unknown-has-number';
  readonly found: string;
  readonly index: number;
  readonly length: number;
}

/** A number in a text, including its currency sign and unit of measure. */
interface NumberRead {
  readonly index: number;
  readonly end: number;
  /** Whether it has a unit of measure or currency. */
  readonly measured: boolean;
}

/** The result of comparing a text with its figure. */
export interface Comparison {
  /** The first contradiction. */
  readonly disagreement: Disagreement | undefined;
  /** The numbers that are the figure's, with their units. */
  readonly numbers: readonly NumberRead[];
}

/**
 * Compares a text with the figure that it is bound to. Every number, in digits or words, must be the figure's value or a
 * bound, with its sign, and may be rounded only as the word before it allows. A unit of measure, currency or per cent beside
 * a number must be that of the figure. Other nouns are not compared.
 *
 * @param around The text before and after, whose nearest words may tell how precise the number is, or that it fell.
 */
export function compare(
  text: string,
  figure: QuantityRecord,
  lang: string,
  around: Surroundings = { before: '', after: '' },
): Comparison {
  const { before } = around;
  const unit = figureUnit(figure, lang);
  const amounts = statedAmounts(figure);
  const isNegative = amounts.some(({ amount }) => amount.s < 0n);
  const read: NumberRead[] = [];
  const disagree = (kind: Disagreement['kind'], index: number, end: number): Comparison => ({
    disagreement: { kind, found: text.slice(index, end), index, length: end - index },
    numbers: read,
  });
  const opening = qualifierOpening(text, lang);
  let measured = 0;
  for (const number of textNumbers(text, lang, (index, end) => unit.multiplies(text, index, end), unit.isPercent)) {
    // The 100 of "52 p. 100".
    if (number.index < measured) continue;
    // A number that is part of the unit follows the value.
    if ((read.length > 0 || amounts.length === 0) && unit.covers(text, number)) continue;
    if (number.kind === 'article' && !isCount(text, number, unit)) continue;
    if (amounts.length === 0) return disagree('unknown-has-number', number.index, number.end);
    const { currency } = number;
    const start = Math.min(number.index, currency?.index ?? number.index);
    const said = before + text;
    const measure = measureAfter(text, number, unit, lang);
    const measuredEnd = measure === undefined ? number.end : measure.index + measure.length;
    const belowZero = belowZeroAt(text, measuredEnd, lang);
    measured = belowZero ?? measuredEnd;
    if (read.length > 0) {
      if (isConfidence(text, number, measure, figure)) continue;
      if (plusMinusBefore(text, start, lang)) {
        if (isMargin(number, figure)) continue;
        return disagree('number', number.index, number.end);
      }
    }
    const place = before.length + (number.kind === 'share' ? articleBefore(text, start, lang) : start);
    const own = qualifierBefore(said, place, lang);
    // The "moins" of "au moins 5" is not a minus.
    const negative = belowZero !== undefined || (own === undefined && minusWordBefore(said, place, lang));
    const claim: Claim = {
      number: negative ? { ...number, value: number.value?.neg() } : number,
      said: own ?? (approximates(opening) ? opening : undefined),
      record: figure.qualifier ?? 'exact',
      mayFall:
        isNegative &&
        !negative &&
        number.value?.s !== -1n &&
        !hasPlus(text, start) &&
        speaksOfDecrease(text, around, lang),
    };
    if (!agreesWith(claim, amounts, unit)) return disagree('number', number.index, number.end);
    read.push({ index: start, end: measured, measured: currency !== undefined || measure !== undefined });
    const divisor = divisorAt(text, measured, lang)?.meanings ?? [];
    for (const name of [currency, measure]) {
      if (name === undefined || unit.accepts(name, text)) continue;
      if (unit.accepts({ ...name, meanings: quotient(name.meanings, divisor) }, text)) continue;
      return disagree('unit', name.index, name.index + name.length);
    }
  }
  return { disagreement: undefined, numbers: read };
}

/** The first contradiction between a text and the figure that it is bound to. */
export function agrees(
  text: string,
  figure: QuantityRecord,
  lang: string,
  around?: Surroundings,
): Disagreement | undefined {
  return compare(text, figure, lang, around).disagreement;
}

/**
 * Whether a number with its unit is that of the figure. Stricter than agreement, which lets bound texts omit a unit of
 * measure.
 *
 * @param noun The words after the number, if they tell what it counts.
 */
export function isSaid(
  text: string,
  figure: QuantityRecord,
  lang: string,
  around: Surroundings,
  noun: string | undefined,
): boolean {
  const { disagreement, numbers } = compare(text, figure, lang, around);
  if (disagreement !== undefined || numbers.length === 0) return false;
  const unit = figureUnit(figure, lang);
  if (unit.isMeasured) return numbers.every(({ measured }) => measured);
  return noun === undefined || unit.isNone || unit.namesOne(noun.slice(skipLink(noun, 0, lang)));
}

/** The amounts that the record states: value and bounds. */
function statedAmounts(figure: QuantityRecord): StatedAmount[] {
  const { value, min, max } = knownAmounts(figure);
  return [...stated('value', value), ...stated('min', min), ...stated('max', max)];
}

function stated(role: StatedAmount['role'], plain: string | undefined): StatedAmount[] {
  const amount = parseDecimal(plain ?? '');
  return amount === undefined ? [] : [{ amount, role }];
}

function agreesWith(claim: Claim, amounts: readonly StatedAmount[], unit: FigureUnit): boolean {
  const isShare = claim.number.kind === 'share';
  return amounts.some((amount) => saysAmount(claim, amount) || (isShare && saysShare(claim, amount, unit.isPercent)));
}

/** A word for one that may be an article is a number if it is the whole text, or stands before the figure's unit. */
function isCount(text: string, number: TextNumber, unit: FigureUnit): boolean {
  const rest = text.slice(number.end).trim();
  return rest === '' ? text.trim().length > 1 : unit.namesOne(rest);
}

function isMargin({ value }: TextNumber, { margin }: QuantityRecord): boolean {
  return margin !== undefined && value !== undefined && parseDecimal(margin)?.equals(value) === true;
}

/** The 95 of "(intervalle de confiance à 95 %)". */
function isConfidence(
  text: string,
  { index, end, value }: TextNumber,
  measure: FoundName | undefined,
  { confidence }: QuantityRecord,
): boolean {
  if (confidence === undefined || value === undefined || !parseDecimal(confidence)?.equals(value)) return false;
  // The per cent sign that a language prints may precede the number, and be in no table of units.
  const hasSign = percentBefore.test(text.slice(0, index)) || percentAfter.test(text.slice(end));
  return hasSign || measure?.meanings.includes('concentr-percent') === true;
}

const percentBefore = /[%٪]\s?$/;
const percentAfter = /^[\s\u061c\u200e\u200f]?[%٪]/;

/** The offset of the article before a fraction, if it has one: "plus de la moitié". */
function articleBefore(text: string, index: number, lang: string): number {
  const before = text.slice(0, index).toLowerCase();
  const article = numeralWordsFor(lang)?.definite.find((word) => before.endsWith(word));
  return index - (article?.length ?? 0);
}

/** Whether a plus sign precedes the number, so that it is not a decrease. */
function hasPlus(text: string, index: number): boolean {
  return /[+＋]\s*$/.test(text.slice(Math.max(0, index - 3), index));
}

function measureAfter(text: string, number: TextNumber, unit: FigureUnit, lang: string): FoundName | undefined {
  if (isRank(text, number, lang)) return undefined;
  const start = skipJoint(text, number.end);
  return unit.measureIn(text, number.scale === 0 ? start : skipLink(text, start, lang));
}

/** Whether the number is an ordinal: the "st" of "1st" is not the unit stone. */
function isRank(text: string, { index, value }: TextNumber, lang: string): boolean {
  if (value === undefined || value.d !== 1n) return false;
  const rank = wordsFor(lang).ordinal(Number(value.n));
  return text.startsWith(rank, index) && endsWord(text, index + rank.length) && /\p{L}$/u.test(rank);
}
