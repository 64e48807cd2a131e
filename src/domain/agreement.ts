import { type Decimal, decimalsOf, decimalText, parseDecimal, powerOfTen, roundHalfAway } from '../grammar/decimal.ts';
import { wordsFor } from '../words/words.ts';
import { approximateBefore, opensApproximately } from './approximation.ts';
import { type FigureUnit, figureUnit } from './figure-unit.ts';
import { endsWord, type FoundName } from './name-table.ts';
import { type NumberInText, readNumbers } from './number-reader.ts';
import { knownAmounts, type QuantityRecord } from './quantity-record.ts';
import { skipJoint, skipLink } from './scale.ts';
import { divisorAt, quotient } from './unit-of-measure.ts';

/** What a text says that its figure does not; `index` and `length` locate it in the text, in UTF-16 units. */
export interface Disagreement {
  /** Another number; another unit of measure or currency; or any number, where the figure's is unknown. */
  readonly kind: 'number' | 'unit' | 'unknown-has-number';
  readonly found: string;
  readonly index: number;
  readonly length: number;
}

/**
 * The first thing in a text that disagrees with the figure it is bound to. Every number must be the figure's value or a
 * bound, rounded only where a word of approximation allows it; a unit of measure, currency or per cent beside a number
 * must be the figure's. Other nouns are free, and text without a number always agrees.
 */
export function agrees(text: string, figure: QuantityRecord, lang: string): Disagreement | undefined {
  const amounts = Object.values(knownAmounts(figure)).flatMap((plain) => parseDecimal(plain ?? '') ?? []);
  const unit = figureUnit(figure, lang);
  const mayRound = isApproximate(figure) || opensApproximately(text, lang);
  let measured = 0;
  for (const number of readNumbers(text, lang, (index, end) => unit.multiplies(text, index, end))) {
    // The 100 of "52 p. 100".
    if (number.index < measured || unit.covers(text, number.index)) continue;
    if (amounts.length === 0) return found('unknown-has-number', text, number.index, number.end);
    const { currency } = number;
    const start = Math.min(number.index, currency?.index ?? number.index);
    const rounds = mayRound || approximateBefore(text, start, lang);
    const measure = measureAfter(text, number, unit, lang);
    measured = measure === undefined ? number.end : measure.index + measure.length;
    const divisor = divisorAt(text, measured, lang)?.meanings ?? [];
    const scaled = amounts.map((amount) => amount.mul(powerOfTen(unit.scale)));
    // A unit that counts in millions may be left out, and its number stand alone: "1,2" for 1.2 million tonnes.
    const bare = number.scale === 0 && measure === undefined && currency === undefined;
    const wanted = bare && unit.scale > 0 ? [...scaled, ...amounts] : scaled;
    if (!wanted.some((amount) => says(number, amount, rounds))) return found('number', text, number.index, number.end);
    for (const name of [currency, measure]) {
      if (name === undefined || unit.accepts(name, text)) continue;
      if (unit.accepts({ ...name, meanings: quotient(name.meanings, divisor) }, text)) continue;
      return found('unit', text, name.index, name.index + name.length);
    }
  }
  return undefined;
}

function isApproximate({ qualifier }: QuantityRecord): boolean {
  return qualifier === 'about' || qualifier === 'nearly';
}

/**
 * Whether a number is the amount, or the amount rounded to fewer digits: at the number's last significant one. What is
 * not zero never rounds to zero.
 */
function says(number: NumberInText, amount: Decimal, rounds: boolean): boolean {
  return [0, number.sharedScale].some((power) => {
    const value = number.value?.mul(powerOfTen(power));
    if (value === undefined || value.equals(amount)) return value !== undefined;
    const place = number.lastPlace + power;
    const fewer =
      significantDigits(value.mul(powerOfTen(-place)), 0) < significantDigits(amount) ||
      Math.max(0, -place) < decimalsOf(decimalText(amount));
    return rounds && fewer && value.n !== 0n && value.equals(roundHalfAway(amount, -place));
  });
}

/** How many digits a number has without zeros at either end; with `decimals`, zeros at its end count. */
function significantDigits(value: Decimal, decimals?: number): number {
  const digits = decimalText(value.abs(), decimals).replace('.', '').replace(/^0+/, '');
  return decimals === undefined ? digits.replace(/0+$/, '').length : digits.length;
}

function measureAfter(text: string, number: NumberInText, unit: FigureUnit, lang: string): FoundName | undefined {
  if (isRank(text, number, lang)) return undefined;
  const start = skipJoint(text, number.end);
  return unit.measureIn(text, number.scale === 0 ? start : skipLink(text, start, lang));
}

/** Whether the number is a rank: "1st" is no stone. */
function isRank(text: string, { index, value }: NumberInText, lang: string): boolean {
  if (value === undefined || value.d !== 1n) return false;
  const rank = wordsFor(lang).ordinal(Number(decimalText(value)));
  return text.startsWith(rank, index) && endsWord(text, index + rank.length) && /\p{L}$/u.test(rank);
}

function found(kind: Disagreement['kind'], text: string, index: number, end: number): Disagreement {
  return { kind, found: text.slice(index, end), index, length: end - index };
}
