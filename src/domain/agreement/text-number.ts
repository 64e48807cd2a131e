import { decimalsOf, decimalText, powerOfTen } from '../../grammar/decimal.ts';
import { type NumeralWords, numeralWordsFor } from '../../words/numerals/numeral-words.ts';
import type { Multiplies } from '../quantity/scale.ts';
import { type NumberInText, readNumbers, shareScales } from './number-reader.ts';
import { fold, type SpelledKind, type SpelledNumber, spelledNumbers } from './spelled-number.ts';

/** A number in a text, in digits or in words. */
export interface TextNumber extends NumberInText {
  readonly kind: SpelledKind | undefined;
}

/**
 * Every number of a text in reading order. If `isShare`, two numbers may form a fraction: "un sur trois", "1 in 5".
 * `multiplies` decides about abbreviations, as for `readNumbers`.
 */
export function textNumbers(text: string, lang: string, multiplies?: Multiplies, isShare = false): TextNumber[] {
  const digits = readNumbers(text, lang, multiplies).map((number) => ({ ...number, kind: undefined }));
  const words = numeralWordsFor(lang);
  if (words === undefined) return digits;
  const spelled = spelledNumbers(text, lang)
    .filter(({ index, end }) => !digits.some((number) => index < number.end && end > number.index))
    .map(inText);
  const all = [...digits, ...spelled].sort((a, b) => a.index - b.index);
  const folded = fold(text);
  const whole = isShare ? joinShares(all, folded, words) : all;
  return shareScales(text, addHalves(whole, folded, words), lang);
}

function inText({ index, end, value, scale, kind }: SpelledNumber): TextNumber {
  const digits = decimalText(value);
  const decimals = decimalsOf(digits);
  const lastPlace = decimals === 0 ? (/[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0) : -decimals;
  return { index, length: end - index, end, currency: undefined, value, scale, sharedScale: 0, lastPlace, kind };
}

/** The half of "deux ans et demi", which follows the noun of its number. */
function addHalves(numbers: readonly TextNumber[], folded: string, { andHalf }: NumeralWords): TextNumber[] {
  const half = new RegExp(`(?: \\p{L}+)?(?:${andHalf})(?!\\p{L})`, 'uy');
  const found: TextNumber[] = [];
  let covered = 0;
  for (const number of numbers) {
    if (number.index < covered) continue;
    half.lastIndex = number.end;
    const match = number.kind === 'share' ? null : half.exec(folded);
    covered = match === null ? 0 : number.end + match[0].length;
    const { value, scale } = number;
    if (match === null || value === undefined) found.push(number);
    else found.push({ ...number, value: value.add(powerOfTen(scale).div(2)), lastPlace: scale - 1, kind: undefined });
  }
  return found;
}

/** Joins the two numbers of a fraction. The noun of the first may stand between them. */
function joinShares(numbers: readonly TextNumber[], folded: string, { shareOf }: NumeralWords): TextNumber[] {
  const between = new RegExp(`^(?:(?: \\p{L}[\\p{L}’]*){0,2} (?:${shareOf.join('|')}) |/)$`, 'u');
  const found: TextNumber[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    const joins = last !== undefined && between.test(folded.slice(last.end, number.index));
    if (!joins || last.value === undefined || number.value === undefined || number.value.equals(0)) {
      found.push(number);
      continue;
    }
    found.pop();
    const value = last.value.div(number.value);
    found.push({ ...last, value, end: number.end, length: number.end - last.index, kind: 'share' });
  }
  return found;
}
