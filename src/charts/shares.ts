import { typeset } from '../domain/language/typography.ts';
import { quantityInWords } from '../domain/quantity/quantity.ts';
import { decimalsOf, parseDecimal } from '../grammar/decimal.ts';
import type { Figure } from '../schema/figure.ts';
import { wordsFor } from '../words/words.ts';
import type { Known } from './series.ts';
import { exactValue, isPercentage } from './trend.ts';

/**
 * Whether figures are shares of one whole: per cents of one voice at one time, each of another thing, that make a hundred
 * but for rounding.
 */
export function areShares(figures: readonly Figure[], lang: string): boolean {
  const [first] = figures;
  if (first === undefined || figures.length < 2) return false;
  const values = figures.map((figure) => (isPercentage(figure, lang) ? exactValue(figure) : undefined));
  const names = figures.map(({ observationAbout }) => observationAbout);
  const moment = ({ attributedTo, observationDate, observationPeriod }: Figure) =>
    [attributedTo, observationDate, observationPeriod].join('\n');
  const isOneSurvey = figures.every((figure) => moment(figure) === moment(first));
  if (!isOneSurvey || names.includes(undefined) || new Set(names).size < names.length) return false;
  const exact = values.flatMap((value) => value ?? []);
  if (exact.length < values.length || exact.some((value) => value.compare(0) < 0)) return false;
  const sum = exact.reduce((total, value) => total.add(value));
  const decimals = Math.max(...figures.map(({ value }) => (value === undefined ? 0 : decimalsOf(value))));
  const rounding = (parseDecimal(`0.${'0'.repeat(decimals)}5`) ?? sum).mul(figures.length);
  return sum.sub(100).abs().compare(rounding) <= 0;
}

/** Whether a share is what others leave of the whole, by its name: "Autres partis", "Sonstige", "أحزاب أخرى". */
export function isRemainder({ observationAbout = '' }: Figure, lang: string): boolean {
  const name = ` ${observationAbout.toLocaleLowerCase(lang)} `;
  return wordsFor(lang).remainders.some((word) => name.startsWith(` ${word} `) || name.endsWith(` ${word} `));
}

/**
 * Shares of one whole, with the largest. Undefined for other figures, where two are the largest, and where the largest is
 * what the others leave, which is no share of anything.
 */
export function sharesSentence(known: readonly Known[], lang: string): string | undefined {
  const figures = known.map(({ figure }) => figure);
  const [largest, next] = known.toSorted((a, b) => b.extent.max - a.extent.max);
  if (largest === undefined || largest.extent.max === next?.extent.max || !areShares(figures, lang)) return undefined;
  const { figure } = largest;
  if (isRemainder(figure, lang)) return undefined;
  return wordsFor(lang).sharesOfWhole(typeset(figure.observationAbout ?? '', lang), quantityInWords(figure, lang));
}
