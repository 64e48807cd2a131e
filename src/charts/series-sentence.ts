import { edtfInWords } from '../domain/date/edtf-words.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { unitText } from '../domain/quantity/quantity-record.ts';
import { type Edtf, parseEdtf } from '../grammar/edtf.ts';
import { wordsFor } from '../words/words.ts';
import type { Dated } from './series.ts';
import { sentenceCase } from './told-figure.ts';
import { changeInWords, exactValue } from './trend.ts';

/**
 * What became of one voice's values: the change from the first to the last, and where the highest and lowest stand,
 * "En hausse de 8,1 points de 2014 à 2024, au plus haut de la série." Values are in order of time and do not overlap.
 *
 * @param name What tells the series from others, if there are any.
 */
export function seriesSentence(values: readonly Dated[], lang: string, timeZone: string, name?: string): string {
  const words = wordsFor(lang);
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return '';
  const highest = extreme(values, 1);
  const lowest = extreme(values, -1);
  const end = highest === last ? words.atHighest : lowest === last ? words.atLowest : undefined;
  const between = [first, last];
  const told = ({ figure, date }: Dated) => [quantityInWords(figure, lang), edtfInWords(date, lang, timeZone)] as const;
  const period = periodOf(first.date, last.date, lang, timeZone);
  const change = (time?: string) =>
    [changeInWords(first.figure, last.figure, lang, time), end].filter((part) => part).join(words.separators.comma);
  // "Up from 2020 to 2022" would read as numbers.
  const hasAmount = between.every(({ figure }) => exactValue(figure) && unitText(figure, 'other') !== '');
  const whole =
    period === undefined
      ? words.thenLater(...told(first), ...told(last), change())
      : `${hasAmount ? change(period) : words.labelled(period, change())}.`;
  return [
    name === undefined ? sentenceCase(whole, lang) : words.labelled(name, whole),
    ...(highest && !between.includes(highest) ? [words.highestOfSeries(...told(highest))] : []),
    ...(lowest && !between.includes(lowest) ? [words.lowestOfSeries(...told(lowest))] : []),
  ].join(' ');
}

/**
 * The value above (`sign` 1) or below all others; undefined where there are only two, where two share it, or where one
 * of the values is not exact.
 */
function extreme(values: readonly Dated[], sign: 1 | -1): Dated | undefined {
  if (values.length < 3 || values.some(({ figure }) => exactValue(figure) === undefined)) return undefined;
  const number = ({ extent }: Dated) => sign * extent.max;
  const [top, next] = values.toSorted((a, b) => number(b) - number(a));
  return top !== undefined && next !== undefined && number(top) > number(next) ? top : undefined;
}

/** "de 2014 à 2024"; undefined where one of the dates is an interval or an hour, which need a sentence of their own. */
function periodOf(start: Edtf, end: Edtf, lang: string, timeZone: string): string | undefined {
  if ([start, end].some((date) => date.type !== 'point' || date.precision === 'instant')) return undefined;
  const interval = parseEdtf(`${start.text}/${end.text}`);
  return interval && edtfInWords(interval, lang, timeZone);
}
