import { wordsFor } from '../words/words.ts';
import { currencyAt } from './currency-name.ts';

/** Words that multiply the number before them. */
export interface Scale {
  /** As a power of ten: 6 for "millions", 9 for "mil millones". */
  readonly power: number;
  /** Where the words end. */
  readonly end: number;
}

/** Whether the abbreviation between `index` and `end` multiplies, and is no unit. */
export type Multiplies = (index: number, end: number) => boolean;

const letter = /[\p{L}\p{M}\p{N}]/u;
const longest = 14;

/**
 * The scale that the words at `index` (blanks aside) give to the number before them; power 0 where there is none.
 * `multiplies` decides about an abbreviation with no currency behind it: the m of "€12m" means millions, not metres.
 */
export function scaleAt(text: string, index: number, lang: string, multiplies: Multiplies = () => false): Scale {
  let scale: Scale = { power: 0, end: index };
  for (;;) {
    const next = oneScaleAt(text, scale.power === 0 ? index : skipLink(text, scale.end, lang), lang, multiplies);
    if (next === undefined) return scale;
    scale = { power: scale.power + next.power, end: next.end };
  }
}

/** Steps over blanks and what may stand between a scale and its noun: the "de" of "millions de tonnes". */
export function skipLink(text: string, index: number, lang: string): number {
  const start = skipBlanks(text, index);
  const link = wordsFor(lang).scaleLinks.find((candidate) => text.startsWith(candidate, start));
  return link === undefined ? start : skipBlanks(text, start + link.length);
}

export function skipBlanks(text: string, index: number): number {
  let end = index;
  while (/^\s$/.test(text[end] ?? '')) end += 1;
  return end;
}

/** Steps over blanks, or over the hyphen of "1.2-million" and "10-mile". */
export function skipJoint(text: string, index: number): number {
  return /^[-‐‑]\p{L}/u.test(text.slice(index, index + 3)) ? index + 1 : skipBlanks(text, index);
}

function oneScaleAt(text: string, index: number, lang: string, multiplies: Multiplies): Scale | undefined {
  const { scales, moneyScales } = wordsFor(lang);
  const start = skipJoint(text, index);
  if (!letter.test(text[start] ?? '')) return undefined;
  for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
    if (letter.test(text[end - 1] ?? '') && letter.test(text[end] ?? '')) continue;
    const word = text.slice(start, end).toLowerCase();
    const power = Object.hasOwn(scales, word) ? scales[word] : undefined;
    if (power !== undefined) return { power, end };
  }
  // Before the abbreviations, because of codes that begin like one: MXN, KES.
  if (currencyAt(text, start, lang) !== undefined) return undefined;
  for (const [abbreviation, power] of Object.entries(moneyScales)) {
    const end = start + abbreviation.length;
    if (!text.startsWith(abbreviation, start)) continue;
    const alone = !letter.test(text[end] ?? '');
    if (currencyAt(text, skipLink(text, end, lang), lang) !== undefined) return { power, end };
    if (alone && multiplies(start, end)) return { power, end };
  }
  return undefined;
}
