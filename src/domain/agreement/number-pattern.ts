import { zeroOf } from '../../grammar/deceptive-character.ts';
import { numberMarks } from './number-marks.ts';

/** How a language writes numbers. */
export interface NumberPattern {
  /** Matches digits with every mark that any language uses within numbers, and ¼ ½ ¾. Runs in linear time. */
  readonly number: RegExp;
  /** The integer digits and the decimals, without marks. Undefined if the language does not write numbers this way. */
  readonly read: (typed: string) => { readonly whole: string; readonly decimals: string } | undefined;
}

const fractions = new Map([
  ['¼', '25'],
  ['½', '5'],
  ['¾', '75'],
]);
const patterns = new Map<string, NumberPattern>();

export function numberPattern(lang: string): NumberPattern {
  let pattern = patterns.get(lang);
  if (pattern === undefined) {
    pattern = compile(lang);
    patterns.set(lang, pattern);
  }
  return pattern;
}

function compile(lang: string): NumberPattern {
  const { decimal, grouping, blanks, groupSizes } = numberMarks(lang);
  const blank = `[${blanks.join('')}]`;
  // A space joins digits only if groups of three follow. Any other mark between two digits always does.
  const byBlanks = `\\p{Nd}{1,3}(?:${blank}\\p{Nd}{3})+(?!\\p{Nd})`;
  const digits = `(?:(?<=^|[\\s(\\[])[.,٫](?=\\p{Nd}))?(?:${byBlanks}|\\p{Nd}+)(?:[.,'’٫٬،·]\\p{Nd}+)*`;
  const number = `${digits}(?:[ \u00a0\u202f]?[¼½¾])?|[¼½¾]`;
  const marks = [blank, "['’]", ...grouping.filter((mark) => !/['’]/.test(mark)).map((mark) => `[${mark}]`)].filter(
    (mark) => mark !== "['’]" || grouping.includes("'"),
  );
  const grouped = marks.flatMap((mark) =>
    groupSizes.map((size) =>
      size === 2 ? `\\p{Nd}{1,2}(?:${mark}\\p{Nd}{2})*${mark}\\p{Nd}{3}` : `\\p{Nd}{1,3}(?:${mark}\\p{Nd}{3})+`,
    ),
  );
  const wellFormed = new RegExp(`^(${grouped.join('|')}|\\p{Nd}*)(?:[${decimal.join('')}](\\p{Nd}+))?$`, 'u');
  return {
    number: new RegExp(number, 'gu'),
    read: (typed) => {
      const fraction = fractions.get(typed.at(-1) ?? '');
      const match = wellFormed.exec(fraction === undefined ? typed : typed.slice(0, -1).trimEnd());
      if (match === null) return undefined;
      const [, whole = '', decimals = ''] = match;
      if (fraction !== undefined && decimals !== '') return undefined;
      return { whole: asciiDigits(whole) || '0', decimals: fraction ?? asciiDigits(decimals) };
    },
  };
}

/** The digits of a text as ASCII, whatever their script, without all other characters. */
function asciiDigits(text: string): string {
  return Array.from(
    text.normalize('NFKC').matchAll(/\p{Nd}/gu),
    ([digit]) => (digit.codePointAt(0) ?? 0) - zeroOf(digit),
  ).join('');
}
