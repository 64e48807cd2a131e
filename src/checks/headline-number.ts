import { agrees } from '../domain/agreement/agreement.ts';
import { isUnitOf } from '../domain/agreement/strangers-noun.ts';
import type { Span } from '../domain/language/protected-span.ts';
import { divisorAt } from '../domain/quantity/unit-of-measure.ts';
import { countedNumbers, spelledCounts } from '../prose/counted-number.ts';
import type { CheckedFile } from './checked-file.ts';

/**
 * The numbers in a title or summary that count something and agree with no figure of the file. Includes numbers in
 * words, and small numbers before a counted noun. Titles cannot contain directives, so agreement is the only test.
 */
export function headlineNumbers(text: string, { quantities, declared, lang }: CheckedFile): readonly Span[] {
  // A figure with a mistake may be the one that is meant.
  if (quantities.length < declared.figures.size) return [];
  const records = quantities.map(({ record }) => record);
  const isUnit = (after: string) => records.some((figure) => isUnitOf(after, figure, lang));
  const says = ({ start, end: numberEnd }: Span) => {
    // In "1,300 cubic metres per second", the divisor belongs to the unit.
    const divisor = divisorAt(text, numberEnd, lang);
    const end = divisor === undefined ? numberEnd : divisor.index + divisor.length;
    const around = { before: text.slice(0, start), after: text.slice(end) };
    return records.some((figure) => agrees(text.slice(start, end), figure, lang, around) === undefined);
  };
  return [...countedNumbers(text, lang, isUnit), ...spelledCounts(text, lang, isUnit)]
    .filter((number) => !says(number) && !(number.ends.length > 0 && number.ends.every(says)))
    .sort((a, b) => a.start - b.start);
}
