import { edtfInWords } from '../domain/date/edtf-words.ts';
import { observedEdtf } from '../domain/date/observed.ts';
import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { firstDay, lastDay } from '../grammar/edtf.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import { type Extent, extentOf } from './extent.ts';

interface Known {
  readonly figure: Figure;
  readonly extent: Extent;
}

/**
 * Describes a chart of these figures: lowest and highest value with speaker and status, the latest value, and the
 * number of unknown ones. Ignores superseded figures.
 */
export function variableSentence(figures: readonly Figure[], lang: string, timeZone: string): string {
  const relied = figures.filter(({ rank }) => rank !== 'deprecated');
  const known = relied.flatMap((figure) => {
    const extent = extentOf(figure);
    return extent === undefined ? [] : [{ figure, extent }];
  });
  const unknown = relied.length - known.length;
  const sentences = [
    known.length > 0 && spread(known, lang),
    known.length > 2 && latest(known, lang, timeZone),
    unknown > 0 && wordsFor(lang).unknownFigures(unknown),
  ];
  return sentences.filter((sentence) => typeof sentence === 'string').join(' ');
}

function spread(known: readonly Known[], lang: string): string {
  const words = wordsFor(lang);
  const [lowest] = known.toSorted((a, b) => a.extent.min - b.extent.min || a.extent.max - b.extent.max);
  const [highest] = known.toSorted((a, b) => b.extent.max - a.extent.max || b.extent.min - a.extent.min);
  if (lowest === undefined || highest === undefined) return '';
  const low = told(lowest, known, lang);
  if (known.length === 1) return words.onlyFigure(low);
  const texts = new Set(known.map(({ figure }) => quantityInWords(figure, lang)));
  if (texts.size === 1) return words.sameFigures(known.length, low);
  if (lowest === highest) return words.widestFigure(known.length, low);
  return words.lowestHighest(known.length, low, told(highest, known, lang));
}

function latest(known: readonly Known[], lang: string, timeZone: string): string | undefined {
  const dated = known.flatMap(({ figure, extent }) => {
    const edtf = observedEdtf(figure);
    return edtf === undefined || figure.status === 'projected' ? [] : [{ figure, extent, edtf }];
  });
  const points = dated.flatMap(({ edtf, ...one }) =>
    edtf.type === 'point' ? [{ ...one, edtf, day: firstDay(edtf) }] : [],
  );
  const [last, before] = points.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  if (last === undefined || before === undefined || before.edtf.text.startsWith(last.edtf.text)) return undefined;
  if (last.day.startsWith(before.edtf.text)) return undefined;
  // What was counted until then, or since, may be as recent.
  const isAsRecent = ({ edtf }: (typeof dated)[number]) =>
    edtf.type === 'interval' && (edtf.end === null || lastDay(edtf.end) >= last.day);
  if (dated.some(isAsRecent)) return undefined;
  return wordsFor(lang).latestFigure(told(last, [last], lang), edtfInWords(last.edtf, lang, timeZone));
}

/** "10 000 soldats (États-Unis, estimé)", listing every speaker with the same value. */
function told({ figure }: Known, known: readonly Known[], lang: string): string {
  const { status, separators } = wordsFor(lang);
  const quantity = quantityInWords(figure, lang);
  const voices = known
    .filter((other) => quantityInWords(other.figure, lang) === quantity)
    .map(({ figure: { attributedTo, status: how } }) =>
      [...(attributedTo === undefined ? [] : [typeset(attributedTo, lang)]), status[how]].join(separators.comma),
    );
  return `${quantity} (${[...new Set(voices)].join(separators.semicolon)})`;
}
