import { wordsFor } from '../../words/words.ts';
import { numberFormat } from '../quantity/number-format.ts';

/** How digits are grouped and parted in a language. */
export interface NumberMarks {
  /** Marks before the decimals. */
  readonly decimal: readonly string[];
  /** Marks between groups of digits, blanks apart. */
  readonly grouping: readonly string[];
  /** Blanks between groups of digits. */
  readonly blanks: readonly string[];
  /** Digits in the groups before the last one: 2 where lakhs are counted, else 3; both where money is grouped otherwise. */
  readonly groupSizes: readonly number[];
}

const noBreakBlanks = ['\u00a0', '\u202f', '\u2009'];
const apostrophes = ["'", '’'];

/**
 * The marks that `Intl` prints in a language and its region, and those in use that its words add. Where the two differ
 * `Intl` wins: the comma parts decimals in Spain and groups in Mexico.
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
  // Who groups with any kind of blank may type the space bar.
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
