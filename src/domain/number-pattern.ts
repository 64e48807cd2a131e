import { numberMarks } from './number-marks.ts';

/** How numbers look in a language. */
export interface NumberPattern {
  /** Finds digits with every mark that may stand inside a number anywhere in the world. Linear. */
  readonly number: RegExp;
  /** The whole digits and the decimals, without marks; undefined where the language would not write it so. */
  readonly parts: (typed: string) => readonly [whole: string, decimals: string] | undefined;
}

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
  const { decimal, grouping, blanks, groupSize } = numberMarks(lang);
  const tail = groupSize === 3 ? '' : `(?:MARK\\p{Nd}{${groupSize}})*`;
  const grouped = (mark: string) => `\\p{Nd}{1,3}${tail.replace('MARK', mark)}(?:${mark}\\p{Nd}{3})+`.replace(
    groupSize === 3 ? '' : '+', groupSize === 3 ? '' : '',
  );
  const marks = [`[${blanks.map(escaped).join('')}]`, ...chunk(grouping).map(escaped)];
  const decimals = `[${decimal.map(escaped).join('')}]`;
  const whole = `(?:${marks.map(grouped).join('|')}|\\p{Nd}+)`;
  return { number: new RegExp(whole, 'gu'), parts: () => undefined };
}
