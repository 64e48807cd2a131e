import { endsWord, type FoundName, foldName } from '../quantity/name-table.ts';
import { type QuantityRecord, unitTexts } from '../quantity/quantity-record.ts';
import { skipLink } from '../quantity/scale.ts';
import { divisorAt, measureAt, pointsAt, quotient } from '../quantity/unit-of-measure.ts';
import type { NumberInText } from './number-reader.ts';
import { textNumbers } from './text-number.ts';

const currencyCode = /^[A-Z]{3}(?=-per-|$)/;

/** The unit of a figure, for comparison with texts. */
export interface FigureUnit {
  /** Whether a unit of measure or currency in a text is that of the figure, or a literal part of it. */
  readonly accepts: (name: FoundName, text: string) => boolean;
  /** The unit of measure or currency at `index`. Percentage points are found only if the figure is in per cent. */
  readonly measureIn: (text: string, index: number) => FoundName | undefined;
  /** Whether an abbreviation such as m or k is a scale in a text on this figure. In a text on metres, m is the metre. */
  readonly multiplies: (text: string, index: number, end: number) => boolean;
  /** Whether the unit is a unit of measure, a currency or per cent, rather than a noun. */
  readonly isMeasured: boolean;
  /** Whether the figure has no unit. */
  readonly isNone: boolean;
  /** Whether the figure is in per cent, so that a text may give it as a fraction in words. */
  readonly isPercent: boolean;
  /** Whether a number is part of the unit: the 155 of "obus de 155 mm", the 10,000 of "per 10,000 people". */
  readonly covers: (text: string, number: NumberInText) => boolean;
  /** Whether a text begins with a form of the unit's noun: "mort" for "morts". */
  readonly namesOne: (words: string) => boolean;
}

const known = new WeakMap<QuantityRecord, { readonly lang: string; readonly unit: FigureUnit }>();

/** The unit of a figure in a language. Analysed once, since every text that is bound to the figure is compared with it. */
export function figureUnit(figure: QuantityRecord, lang: string): FigureUnit {
  let found = known.get(figure);
  if (found?.lang !== lang) {
    found = { lang, unit: readUnit(figure, lang) };
    known.set(figure, found);
  }
  return found.unit;
}

function readUnit(figure: QuantityRecord, lang: string): FigureUnit {
  const texts = unitTexts(figure);
  const { unitCode } = figure;
  const meanings = new Set(unitCode === undefined ? [] : [unitCode]);
  for (const text of texts) {
    const named = measureAt(text, 0, lang);
    if (named === undefined) continue;
    const divisor = divisorAt(text, named.length, lang);
    for (const meaning of [...named.meanings, ...quotient(named.meanings, divisor?.meanings ?? [])]) {
      // `unitCode` tells which dollar it is.
      const currency = currencyCode.exec(meaning)?.[0];
      if (unitCode === undefined || currency === undefined || currency === unitCode) meanings.add(meaning);
    }
  }
  const accepts: FigureUnit['accepts'] = (name, text) =>
    name.meanings.some((meaning) => meanings.has(meaning)) ||
    texts.some((unit) => begins(text, name, unit) || holds(unit, text.slice(name.index, name.index + name.length)));
  let ownNumbers: readonly Setting[] | undefined;
  const isMeasure = [...meanings].some((meaning) => !currencyCode.test(meaning));
  return {
    accepts,
    measureIn: (text, index) =>
      measureAt(text, index, lang) ?? (meanings.has('concentr-percent') ? pointsAt(text, index, lang) : undefined),
    multiplies: (text, index, end) => {
      const unit = measureAt(text, index, lang);
      if (unit === undefined) return true;
      if (unit.length > end - index || accepts(unit, text)) return false;
      const next = measureAt(text, skipLink(text, end, lang), lang);
      return !isMeasure || (next !== undefined && accepts(next, text));
    },
    isMeasured: meanings.size > 0,
    isNone: texts.length === 0 && unitCode === undefined,
    isPercent: meanings.has('concentr-percent'),
    covers: (text, number) => {
      ownNumbers ??= texts.flatMap((unit) => numbersOf(unit, lang));
      if (ownNumbers.length === 0) return false;
      const typed = setting(text, number);
      return ownNumbers.some(
        (own) => own.said === typed.said && (own.before === typed.before || own.after === typed.after),
      );
    },
    namesOne: (words) => {
      const typed = firstWord(words);
      return texts.some((text) => isForm(typed, firstWord(text)));
    },
  };
}

/** Whether the text has the whole unit where the name was found: "nuits d’hôtel" begins with a unit of time. */
function begins(text: string, { index, length }: FoundName, unit: string): boolean {
  const end = index + unit.length;
  return unit.length >= length && endsWord(text, end) && foldName(text.slice(index, end)) === foldName(unit);
}

/** Whether a unit contains these words. */
function holds(unit: string, words: string): boolean {
  const pad = (text: string) =>
    ` ${foldName(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%‰°/]+/gu, ' ')} `;
  return pad(unit).includes(pad(words));
}

const longestNoun = 40;

/** The first word of a unit or of the text after a number. Empty if it does not begin with a word. */
export function firstWord(text: string): string {
  return /^[\p{L}\p{M}’-]+/u.exec(foldName(text.slice(0, longestNoun)).toLowerCase())?.[0] ?? '';
}

/** Whether two words differ only at the end, like forms of one noun: "Toter", "Tote". */
export function isForm(a: string, b: string): boolean {
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common > 0 && (a === b || (common > 2 && Math.max(a.length, b.length) - common <= 2));
}

/** A number with the words beside it. */
interface Setting {
  readonly said: string;
  readonly before: string;
  readonly after: string;
}

function numbersOf(unit: string, lang: string): Setting[] {
  return textNumbers(unit, lang)
    .filter(({ kind }) => kind === undefined)
    .map((number) => setting(unit, number));
}

function setting(text: string, { index, end }: NumberInText): Setting {
  const word = (match: RegExpExecArray | null) => foldName(match?.[1] ?? '').toLowerCase();
  return {
    said: text.slice(index, end).replace(/\s/g, ' ').toLowerCase(),
    before: word(/([\p{L}\p{M}’']+)\P{L}*$/u.exec(text.slice(Math.max(0, index - 30), index))) || '^',
    after: word(/^\P{L}*([\p{L}\p{M}]+)/u.exec(text.slice(end, end + 30))) || '$',
  };
}
