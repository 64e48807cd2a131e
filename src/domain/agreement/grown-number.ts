import { currencyBefore } from '../quantity/currency-name.ts';
import { type QuantityRecord, unitTexts } from '../quantity/quantity-record.ts';
import { scaleAt } from '../quantity/scale.ts';
import type { Disagreement } from './agreement.ts';
import type { Surroundings } from './change-word.ts';
import { type FigureUnit, figureUnit } from './figure-unit.ts';
import { numberPattern } from './number-pattern.ts';
import { spacedLetter } from './number-reader.ts';

const reach = 24;
/** Number-like characters that `readNumbers` skips: exponents, circled and Roman digits, circles, fraction bars. */
const digitLike = '[\\p{No}\\p{Nl}\u25cb\u25ef\u2044\u2215]';
/** Letters that look like 0 or 1. */
const letterLike = '[lIOo\u0399\u039f\u03bf\u0406\u041e\u043e\u04c0\u04cf]';
const endsLike = new RegExp(`${digitLike}+$`, 'u');
const beginsLike = new RegExp(`^${digitLike}+`, 'u');
const endsLikeInText = new RegExp(`(?:${digitLike}+\\s?|(?<!\\p{L})${letterLike}+)$`, 'u');
const beginsLikeInText = new RegExp(`^(?:\\s?${digitLike}+|${letterLike}+(?!\\p{L}))`, 'u');
const sign = /(?<=^|[\s(])[-−]$/;

/**
 * A number that looks like another one together with the characters next to it, within the bound text or outside of it: the
 * 874 of "1" + "874 soldats", "874" + " 000", "874²" or "874O". Exponents of the unit ("km²"), the figure's own unit
 * directly after the number, a currency directly before it, and what a mark separates from it ("l’") are no part of it.
 *
 * @param text As readers see it. Taken alone, it agrees with the figure.
 * @returns All that readers would take for the number, located at the number's place in the text.
 */
export function grownNumber(
  text: string,
  figure: QuantityRecord,
  lang: string,
  { before, after }: Surroundings,
): Disagreement | undefined {
  const from = Math.min(before.length, reach);
  const to = from + text.length;
  const whole = before.slice(before.length - from) + text + after.slice(0, reach);
  const unit = figureUnit(figure, lang);
  const own = unitTexts(figure);
  for (const { 0: typed, index } of whole.matchAll(numberPattern(lang).number)) {
    const end = index + typed.length;
    if (end <= from || index >= to) continue;
    const left = leftOf(whole, index, index === from, lang);
    const right = rightOf(whole, end, end === to, lang, unit, own);
    const found = whole.slice(index - left, end + right);
    if (found === typed && index >= from && end <= to) continue;
    if (own.some((words) => words.includes(found))) continue;
    const start = Math.max(index, from);
    return { kind: 'number', found, index: start - from, length: Math.min(end, to) - start };
  }
  return undefined;
}

/** The characters before a number that seem part of it. `edge` if the bound text begins with the number. */
function leftOf(whole: string, index: number, edge: boolean, lang: string): number {
  const left = whole.slice(Math.max(0, index - reach), index);
  if (!edge) return endsLikeInText.exec(left)?.[0].length ?? 0;
  const joined = endsLike.exec(left) ?? sign.exec(left);
  if (joined !== null) return joined[0].length;
  return spacedLetter.test(left.at(-1) ?? '') && currencyBefore(whole, index, lang) === undefined ? 1 : 0;
}

/** The characters after a number that seem part of it. `edge` if the bound text ends with the number. */
function rightOf(
  whole: string,
  end: number,
  edge: boolean,
  lang: string,
  unit: FigureUnit,
  own: readonly string[],
): number {
  const right = whole.slice(end, end + reach);
  const measure = unit.measureIn(whole, end);
  if (!edge) return measure === undefined ? (beginsLikeInText.exec(right)?.[0].length ?? 0) : 0;
  const joined = beginsLike.exec(right);
  if (joined !== null) return joined[0].length;
  const scale = scaleAt(whole, end, lang);
  if (scale.power !== 0) return scale.end - end;
  if (!spacedLetter.test(right[0] ?? '') || own.some((words) => words !== '' && right.startsWith(words))) return 0;
  return measure !== undefined && unit.accepts(measure, whole) ? 0 : (/^[\p{L}\p{M}]+/u.exec(right)?.[0].length ?? 0);
}
