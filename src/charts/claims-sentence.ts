import { endsBefore } from '../domain/date/edtf-order.ts';
import { edtfInWords } from '../domain/date/edtf-words.ts';
import { observedPeriod } from '../domain/date/observed-period.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { parseEdtf } from '../grammar/edtf.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { byLowerEnd, byUpperEnd } from './extent.ts';
import { type Dated, datedFigures, type Known } from './series.ts';
import { sentenceCase, type Telling, told } from './told-figure.ts';

/**
 * What several voices say, or one says of several things: "Du 28 au 31 octobre 2024 : trois chiffres, de 3 000 soldats
 * (Kiev, avancé) à 12 000 soldats (Washington, estimé)." Bounds are told as the lowest and the highest, since nobody
 * knows where they end. If the lowest or the highest is the most recent, both are told with their dates; else the most
 * recent one has a sentence of its own.
 *
 * @param known At least two figures.
 * @param every All figures of the chart, of which another may be as recent.
 */
export function claimsSentence(known: readonly Known[], every: readonly Figure[], telling: Telling): string {
  const { lang, timeZone } = telling;
  const latest = latestOf(known, every);
  const ends = endsInWords(known, latest?.figure, telling);
  if (latest === undefined || ends.named.includes(latest.figure)) return ends.sentence;
  const date = edtfInWords(latest.date, lang, timeZone);
  return `${ends.sentence} ${wordsFor(lang).latestFigure(told(latest.figure, telling), date)}`;
}

/** The lowest and the highest value, with their dates if one of them is the latest. */
function endsInWords(known: readonly Known[], latest: Figure | undefined, telling: Telling) {
  const words = wordsFor(telling.lang);
  const [lowest] = known.toSorted((a, b) => byLowerEnd(a.extent, b.extent));
  const [highest] = known.toSorted((a, b) => byUpperEnd(a.extent, b.extent));
  if (lowest === undefined || highest === undefined) throw new RangeError('There is a lowest and a highest value.');
  const named = [lowest.figure, highest.figure];
  const figures = known.map(({ figure }) => figure);
  const end = ({ figure }: Known) =>
    told(figure, telling, { same: figures, date: named.some((one) => one === latest) });
  const low = end(lowest);
  const texts = new Set(figures.map((figure) => quantityInWords(figure, telling.lang)));
  if (texts.size === 1) return { named: [], sentence: words.sameFigures(known.length, low) };
  if (lowest === highest) return { named: [], sentence: words.widestFigure(known.length, low) };
  const high = end(highest);
  const areEndsPoints = [lowest, highest].every(({ extent }) => extent.value !== undefined);
  if (!areEndsPoints || known.some(({ extent }) => extent.open !== undefined)) {
    return { named, sentence: words.lowestHighest(known.length, low, high) };
  }
  const count = words.countedFigures(known.length);
  const period = commonPeriod(figures, telling);
  const beginning = period === undefined ? count : words.labelled(period, count);
  return { named, sentence: sentenceCase(words.figuresBetween(beginning, low, high), telling.lang) };
}

/** The time of figures that all have a date, in words; undefined where one is open or has none. */
function commonPeriod(figures: readonly Figure[], { lang, timeZone }: Telling): string | undefined {
  const { edtf, undated } = observedPeriod(figures.map(({ derivedFrom: _, ...figure }) => figure));
  const period = undated > 0 || edtf === undefined || edtf.includes('..') ? undefined : parseEdtf(edtf);
  return period && edtfInWords(period, lang, timeZone);
}

/**
 * The latest of at least three values, where it is later than every other figure that has a date, whatever its kind;
 * undefined where another may be as recent.
 */
function latestOf(known: readonly Known[], every: readonly Figure[]): Dated | undefined {
  const dated = datedFigures(known);
  const last = dated.find((one) => dated.every((other) => other === one || endsBefore(other.date, one.date)));
  if (last === undefined || dated.length < 2 || known.length < 3) return undefined;
  const isNewest = every.every((figure) => {
    const [other] = datedFigures([{ figure, extent: last.extent }]);
    return figure === last.figure || other === undefined || endsBefore(other.date, last.date);
  });
  return isNewest ? last : undefined;
}
