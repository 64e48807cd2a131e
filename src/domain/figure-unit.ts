import { endsWord, type FoundName, foldName } from './name-table.ts';
import { type QuantityRecord, unitTexts } from './quantity-record.ts';
import { scaleAt, skipLink } from './scale.ts';
import { divisorAt, measureAt, pointsAt, quotient } from './unit-of-measure.ts';

const currencyCode = /^[A-Z]{3}(?=-per-|$)/;

/** The unit of a figure as texts are held against it. */
export interface FigureUnit {
  /** The power of ten that the unit carries: 6 for "millions de tonnes" and "M€", else 0. */
  readonly scale: number;
  /** Whether a unit of measure or currency found in a text is the figure's, or stands word for word in its unit. */
  readonly accepts: (name: FoundName, text: string) => boolean;
  /** The unit of measure or currency at `index`; points only beside per cent, of which they are another unit. */
  readonly measureIn: (text: string, index: number) => FoundName | undefined;
  /** Whether an abbreviation such as m or k multiplies in a text on this figure; in a text on metres m is the metre. */
  readonly multiplies: (text: string, index: number, end: number) => boolean;
  /** Whether a number at `index` belongs to the unit's own words: the 155 of "obus de 155 mm". */
  readonly covers: (text: string, index: number) => boolean;
}

export function figureUnit(figure: QuantityRecord, lang: string): FigureUnit {
  const texts = unitTexts(figure);
  const { unitCode } = figure;
  const scales = texts.map((text) => scaleAt(text, 0, lang, () => unitCode !== undefined));
  const meanings = new Set(unitCode === undefined ? [] : [unitCode]);
  for (const [index, text] of texts.entries()) {
    const scale = scales[index];
    const start = scale === undefined || scale.power === 0 ? 0 : skipLink(text, scale.end, lang);
    const named = measureAt(text, start, lang);
    if (named === undefined) continue;
    const divisor = divisorAt(text, start + named.length, lang);
    for (const meaning of [...named.meanings, ...quotient(named.meanings, divisor?.meanings ?? [])]) {
      // The code decides between dollars.
      const currency = currencyCode.exec(meaning)?.[0];
      if (unitCode === undefined || currency === undefined || currency === unitCode) meanings.add(meaning);
    }
  }
  const accepts: FigureUnit['accepts'] = (name, text) =>
    name.meanings.some((meaning) => meanings.has(meaning)) ||
    texts.some((unit) => begins(text, name, unit) || holds(unit, text.slice(name.index, name.index + name.length)));
  const isMeasure = [...meanings].some((meaning) => !currencyCode.test(meaning));
  return {
    scale: scales[0]?.power ?? 0,
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
    covers: (text, index) => texts.some((unit) => stands(unit, text, index)),
  };
}

/** Whether the whole unit stands where the name does, and holds it: "nuits d’hôtel" is more than nights. */
function begins(text: string, { index, length }: FoundName, unit: string): boolean {
  const end = index + unit.length;
  return unit.length >= length && endsWord(text, end) && foldName(text.slice(index, end)) === foldName(unit);
}

/** Whether a unit has these words among its own. */
function holds(unit: string, words: string): boolean {
  const pad = (text: string) =>
    ` ${foldName(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Sc}%‰°/]+/gu, ' ')} `;
  return pad(unit).includes(pad(words));
}

/** Whether the unit stands in the text around `index`, with whatever blanks. */
function stands(unit: string, text: string, index: number): boolean {
  if (!/\p{Nd}/u.test(unit)) return false;
  const spelled = (words: string) => words.replace(/\s/g, ' ');
  const start = spelled(text).lastIndexOf(spelled(unit), index);
  return start !== -1 && index < start + unit.length;
}
