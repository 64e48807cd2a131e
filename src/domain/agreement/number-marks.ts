import { wordsFor } from '../../words/words.ts';
import { numberFormat } from '../quantity/number-format.ts';

/** The marks that group digits and precede decimals in a language. */
export interface NumberMarks {
  /** Marks before the decimals. */
  readonly decimal: readonly string[];
  /** Marks between groups of digits, except spaces. */
  readonly grouping: readonly string[];
  /** Spaces between groups of digits. */
  readonly blanks: readonly string[];
  /** Digits in all groups but the last: 2 in languages that count in lakhs, else 3; both if money is grouped otherwise. */
  readonly groupSizes: readonly number[];
}

const noBreakBlanks = ['\u00a0', '\u202f', '\u2009'];
const apostrophes = ["'", '’'];

/**
 * The marks that `Intl` prints in a language and region, and others in use, from the words of the language. If they differ,
 * `Intl` takes precedence: the comma precedes decimals in Spain and groups digits in Mexico.
 */
export function numberMarks(lang: string): NumberMarks {
  const formats = [numberFormat(lang), numberFormat(lang, { style: 'currency', currency: 'EUR' })];
  const parts = formats.map((format) => format.formatToParts(123456789.5));
  const samples = parts.flat();
  const printed = (type: string) => samples.filter((part) => part.type === type).map((part) => part.value);
  const words = wordsFor(lang);
  const printedGrouping = printed('group');
  const decimal = [
    ...new Set([...printed('decimal'), ...words.decimalMarks.filter((mark) => !printedGrouping.includes(mark))]),
  ];
  const grouping = [...new Set([...printedGrouping, ...words.grouping])].filter((mark) => !decimal.includes(mark));
  if (apostrophes.some((mark) => grouping.includes(mark))) grouping.push(...apostrophes);
  const isBlank = (mark: string) => /^\s$/.test(mark);
  // Any kind of grouping space may be typed as an ordinary one.
  const blanks = grouping.some(isBlank)
    ? [...new Set([...noBreakBlanks, ...grouping.filter(isBlank), ' '])]
    : noBreakBlanks;
  const sizes = parts.map((sample) => {
    const groups = sample.filter(({ type }) => type === 'integer').map(({ value }) => [...value].length);
    return groups.at(-2) === 2 ? 2 : 3;
  });
  return {
    decimal,
    grouping: grouping.filter((mark) => !isBlank(mark)),
    blanks,
    groupSizes: [...new Set(sizes)],
  };
}
