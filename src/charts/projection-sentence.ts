import { endsBefore } from '../domain/date/edtf-order.ts';
import { edtfInWords } from '../domain/date/edtf-words.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { seriesKey } from '../domain/record/series-key.ts';
import { wordsFor } from '../words/words.ts';
import { byLowerEnd, byUpperEnd } from './extent.ts';
import { datedFigures, type Known } from './series.ts';
import { type Telling, told } from './told-figure.ts';

const saying = { date: true, status: false };

/** How many projections a sentence lists; of more it names the lowest and the highest. */
const most = 3;

/**
 * What is projected, against what the same voice last observed of the same thing, which is told once: "Prévision : 12 000
 * soldats (Kiev, prévu), contre 3 000 soldats (28 octobre 2024)."
 */
export function projectionSentence(projected: readonly Known[], observed: readonly Known[], telling: Telling): string {
  const words = wordsFor(telling.lang);
  if (projected.length > most) {
    const [lowest] = projected.toSorted((a, b) => byLowerEnd(a.extent, b.extent));
    const [highest] = projected.toSorted((a, b) => byUpperEnd(a.extent, b.extent));
    const ends = [lowest, highest].flatMap((end) => (end === undefined ? [] : told(end.figure, telling, saying)));
    return words.projectionRange(projected.length, ends[0] ?? '', ends[1] ?? '');
  }
  const befores = projected.map((one) => lastObserved(one, observed, telling));
  const each = projected.map(({ figure }, index) => {
    const text = told(figure, telling, saying);
    const before = befores[index];
    const isTold = projected.some(
      (other, at) => at < index && befores[at] === before && seriesKey(other.figure) === seriesKey(figure),
    );
    return before === undefined || isTold ? text : words.against(text, before);
  });
  return words.projections(each.length, each.join(words.separators.semicolon));
}

/** The latest observed value of the projection's voice and thing, with its date; undefined where that is not certain. */
function lastObserved(projection: Known, observed: readonly Known[], { lang, timeZone }: Telling): string | undefined {
  const own = observed.filter(({ figure }) => seriesKey(figure) === seriesKey(projection.figure));
  const dated = datedFigures(own);
  const last = dated.find((one) => dated.every((other) => other === one || endsBefore(other.date, one.date)));
  if (last === undefined || dated.length < own.length) return undefined;
  return `${quantityInWords(last.figure, lang)} (${edtfInWords(last.date, lang, timeZone)})`;
}
