import { decimalsOf } from '../../grammar/decimal.ts';
import { pluralRules } from '../../words/plural-rules.ts';
import { wordsFor } from '../../words/words.ts';
import { compactAmount } from './compact-amount.ts';
import { countedUnit } from './counted-unit.ts';
import { currencyLength } from './own-currency.ts';
import {
  gapBefore,
  ownPercent,
  type PrintedNumber,
  printMoney,
  printNumber,
  printPercent,
  unscaled,
} from './printed-number.ts';
import { knownAmounts, plainAmount, type QuantityRecord } from './quantity-record.ts';

export { machineValue, type QuantityRecord } from './quantity-record.ts';

/** A part of a quantity in words: a numeral, or the text around it. */
export interface QuantityPiece {
  readonly text: string;
  readonly numeral: boolean;
}

/** A quantity as running text: "environ 10 000 soldats", "entre 10 000 et 12 000 soldats", "51,9 %". */
export function quantityInWords(record: QuantityRecord, lang: string): string {
  return phrase(record, lang).text;
}

/** The same text with ordinary spaces, as an editor would type it. */
export function quantityAsTyped(record: QuantityRecord, lang: string): string {
  return quantityInWords(record, lang).replace(/[\u00a0\u202f]/g, ' ');
}

/** The same text in parts, so that a card can set its numerals large. */
export function quantityPieces(record: QuantityRecord, lang: string): QuantityPiece[] {
  const { text, numerals } = phrase(record, lang);
  const pieces: QuantityPiece[] = [];
  let end = 0;
  for (const numeral of numerals) {
    const start = text.indexOf(numeral, end);
    pieces.push({ text: text.slice(end, start), numeral: false }, { text: numeral, numeral: true });
    end = start + numeral.length;
  }
  return [...pieces, { text: text.slice(end), numeral: false }].filter((piece) => piece.text !== '');
}

interface Phrase {
  readonly text: string;
  /** The main numbers, in the order of the text; not the bounds beside a value. */
  readonly numerals: readonly string[];
}

/** By language. A figure is printed on pages, in frames and in every format of its facts. */
const phrases = new WeakMap<QuantityRecord, Map<string, Phrase>>();

function phrase(record: QuantityRecord, lang: string): Phrase {
  const known = phrases.get(record) ?? new Map<string, Phrase>();
  phrases.set(record, known);
  const made = known.get(lang) ?? makePhrase(record, lang);
  known.set(lang, made);
  return made;
}

/** Keeps number and unit on one line. */
function makePhrase(record: QuantityRecord, lang: string): Phrase {
  const amount = amountPhrase(record, lang);
  const asides = [boundsBeside(record, lang), confidence(record, lang)].filter((aside) => aside !== undefined);
  if (asides.length === 0) return amount;
  return { ...amount, text: `${amount.text} (${asides.join(wordsFor(lang).separators.comma)})` };
}

function amountPhrase(record: QuantityRecord, lang: string): Phrase {
  const { value, min, max } = knownAmounts(record);
  const qualify = beside(wordsFor(lang).qualify[record.qualifier ?? 'exact']);
  if (value !== undefined) return oneNumber(value, record, lang, qualify);
  if (min !== undefined && min === max) return oneNumber(min, record, lang, qualify);
  if (min !== undefined && max !== undefined) return interval(min, max, record, lang, qualify);
  const { from, upTo } = wordsFor(lang);
  if (min !== undefined) return oneNumber(min, record, lang, beside(from));
  if (max !== undefined) return oneNumber(max, record, lang, beside(upTo));
  return { text: unknown(record, lang), numerals: [] };
}

/** The bounds of a value, unless they come from a margin. */
function boundsBeside(record: QuantityRecord, lang: string): string | undefined {
  const { value, min, max } = knownAmounts(record);
  if (value === undefined || record.margin !== undefined || min === undefined || max === undefined) return undefined;
  return interval(min, max, record, lang, (quantity) => quantity).text;
}

/** The confidence of margin or bounds. Empty without them, as in records of former values. */
function confidence(record: QuantityRecord, lang: string): string | undefined {
  const percent = plainAmount(record.confidence);
  const { min, max } = knownAmounts(record);
  if (percent === undefined || (min ?? max) === undefined) return undefined;
  return wordsFor(lang).confidence(printPercent(percent, lang));
}

type Wording = (quantity: string) => string;

/** The wording with a no-break space between its last word and the number: "environ 12", "près de 12". */
function beside(wording: Wording): Wording {
  const [before = '', after = ''] = wording('\ufffc').split('\ufffc');
  return (quantity) => before.replace(/ (\p{Cf}*)$/u, '\u00a0$1') + quantity + after;
}

function oneNumber(plain: string, record: QuantityRecord, lang: string, wording: Wording): Phrase {
  const unit = countedUnit(record, pluralRules(lang, decimalsOf(plain)).select(Number(plain)), lang);
  if (record.notation === 'rank') {
    const number = printNumber(plain, lang);
    return { text: wording(wordsFor(lang).rank(number) + (unit && ` ${unit}`)), numerals: [number] };
  }
  const margin = plainAmount(record.margin);
  if (margin === undefined) {
    const { number, scale, gap, sign } = print(plain, record, unit, lang);
    return { text: wording(number + scale + gap + sign), numerals: [number] };
  }
  const { number, gap, sign } = printInFull(plain, record, unit, lang);
  const around = printInFull(margin, record, unit, lang).number;
  return { text: wording(number + plusMinus + around + gap + sign), numerals: [number] };
}

const plusMinus = '\u00a0±\u00a0';

function interval(min: string, max: string, record: QuantityRecord, lang: string, wording: Wording): Phrase {
  const rules = pluralRules(lang, Math.max(decimalsOf(min), decimalsOf(max)));
  const unit = countedUnit(record, rules.selectRange(Number(min), Number(max)), lang);
  const both = (how: typeof print) => [how(min, record, unit, lang), how(max, record, unit, lang)] as const;
  const printed = both(print);
  // "Between 500 and 2 million" would be read as 500 million.
  const [low, high] = printed.every(({ power }) => power > 0) ? printed : both(printInFull);
  const start = low.power === high.power ? low.number : low.number + low.scale;
  const text = wordsFor(lang).between(wording(start), high.number + high.scale + high.gap + high.sign);
  return { text, numerals: [low.number, high.number] };
}

function print(plain: string, record: QuantityRecord, unit: string, lang: string): PrintedNumber {
  return compactAmount(plain, record, unit, lang) ?? printInFull(plain, record, unit, lang);
}

function printInFull(plain: string, record: QuantityRecord, unit: string, lang: string): PrintedNumber {
  const asTyped = {
    ...unscaled,
    number: printNumber(plain, lang),
    gap: gapBefore(unit, lang),
    sign: ownPercent(unit, lang),
  };
  if (record.unitCode === undefined) return asTyped;
  const money = printMoney(plain, record.unitCode, lang);
  const named = currencyLength(unit, record.unitCode, lang);
  const namesItLater = named === 0 && (/\p{Sc}/u.test(unit) || unit.includes(record.unitCode));
  return namesItLater ? asTyped : withRest(money, unit.slice(named));
}

/** An amount of money with the rest of its unit after the currency: "1 200 € par mois", "12 €/m²". */
function withRest(money: PrintedNumber, rest: string): PrintedNumber {
  const words = rest.trim();
  if (words === '') return money;
  const gap = /^[\p{L}\p{N}]/u.test(words) ? '\u00a0' : '';
  return money.sign === '' ? { ...money, gap, sign: words } : { ...money, sign: money.sign + gap + words };
}

function unknown(record: QuantityRecord, lang: string): string {
  const words = wordsFor(lang);
  const unit = countedUnit(record, words.unknownPlural, lang);
  if (record.unitCode !== undefined) return words.unknownAmount;
  return words.percentWords.includes(unit) ? words.unknownShare : words.unknownQuantity(unit);
}
