import { compareEdtf } from '../domain/date/edtf-order.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import type { Figure } from '../schema/figure.ts';
import { markedTag } from '../words/words.ts';
import { type Span, type Tick, tickAt } from './axis.ts';
import { extentOf } from './extent.ts';
import { numberScale, numberSpan } from './number-scale.ts';
import { differIn, nameOf, tellingFacets } from './row-name.ts';
import { knownFigures } from './series.ts';
import { areShares, isRemainder } from './shares.ts';
import { textWidth } from './text-width.ts';

/** A figure in a list of rows: its name, its value and its marks on the common scale. Texts are made with a `markedTag`. */
export interface FigureRow {
  readonly figure: Figure;
  /** What tells it from the other rows. */
  readonly name: string;
  /** Who says so, where rows differ in that and the name does not say it. */
  readonly voice: string | undefined;
  readonly value: string;
  /** Undefined if its number is unknown. */
  readonly span: Span | undefined;
}

/** Figures side by side on one scale. */
export interface FigureRows {
  readonly rows: readonly FigureRow[];
  readonly ticks: readonly Tick[];
  readonly unit: string | undefined;
  readonly isBroken: boolean;
  /** Whether name, scale and value stand on one line. */
  readonly isCompact: boolean;
}

/** The narrowest list, on a phone, and the least room for a scale between names and values, in pixels. */
const width = 270;
const leastScale = 72;
const gaps = 38;
const fontSize = 14;

/**
 * Figures as rows: by time where their dates differ, those without date last; otherwise by value, the largest first, and
 * of shares what the others leave of the whole last.
 * Undefined where fewer than two have a number: a scale says nothing of a single one.
 */
export function figureRows(figures: readonly Figure[], lang: string, timeZone: string): FigureRows | undefined {
  const known = knownFigures(figures);
  const [first] = known;
  if (first === undefined || known.length < 2) return undefined;
  const facets = tellingFacets(figures, lang, timeZone);
  const hasVoices = !facets.includes('voice') && differIn(figures, 'voice', lang, timeZone);
  const byTime = differIn(figures, 'date', lang, timeZone);
  const marked = markedTag(lang);
  const ofShares = areShares(figures, lang);
  const named = figures
    .toSorted(byTime ? earliestFirst : largestFirst)
    .sort((a, b) => (ofShares ? Number(isRemainder(a, lang)) - Number(isRemainder(b, lang)) : 0))
    .map((figure) => ({
      figure,
      name: nameOf(figure, facets, marked, timeZone),
      voice: hasVoices && figure.attributedTo !== undefined ? nameOf(figure, ['voice'], marked, timeZone) : undefined,
      value: quantityInWords(figure, marked),
    }));
  const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, fontSize)));
  const between = width - gaps - widest(named.map(({ name }) => name)) - widest(named.map(({ value }) => value));
  const isCompact = !hasVoices && between >= leastScale;
  const scale = numberScale(
    known.map(({ extent }) => extent),
    first.figure,
    lang,
    isCompact ? between : width,
  );
  return {
    rows: named.map((row) => {
      const extent = extentOf(row.figure);
      return { ...row, span: extent && numberSpan(extent, scale, lang) };
    }),
    ticks: scale.ticks.map((tick) => tickAt(tick, lang)),
    unit: scale.unit,
    isBroken: scale.isBroken,
    isCompact,
  };
}

function earliestFirst(a: Figure, b: Figure): number {
  const [before, after] = [observedEdtf(a), observedEdtf(b)];
  if (before === undefined || after === undefined) return Number(before === undefined) - Number(after === undefined);
  return compareEdtf(before, after) || largestFirst(a, b);
}

function largestFirst(a: Figure, b: Figure): number {
  const [one, other] = [extentOf(a), extentOf(b)];
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  return other.max - one.max || other.min - one.min;
}
