import { wordsFor } from '../../words/words.ts';
import { compactScales } from './compact-scale.ts';
import { currencyAt } from './currency-name.ts';

/** Words that multiply the number before them. */
export interface Scale {
  /** As a power of ten: 6 for "millions", 9 for "mil millones". */
  readonly power: number;
  /** The offset after the words. */
  readonly end: number;
}

/** Whether the abbreviation between `index` and `end` is a scale and not a unit. */
export type Multiplies = (index: number, end: number) => boolean;

const letter = /[\p{L}\p{M}\p{N}]/u;
// Scripts without spaces between words.
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const tables = new Map<string, Scales>();

/**
 * The scale of the number that ends at `index`, from the words after it, spaces skipped; power 0 if there is none.
 * `multiplies` decides about an abbreviation without a currency after it: the m of "€12m" means millions, not metres.
 */
export function scaleAt(text: string, index: number, lang: string, multiplies: Multiplies = () => false): Scale {
  let scale: Scale = { power: 0, end: index };
  for (;;) {
    const next = oneScaleAt(text, scale.power === 0 ? index : skipLink(text, scale.end, lang), lang, multiplies);
    if (next === undefined) return scale;
    scale = { power: scale.power + next.power, end: next.end };
  }
}

/** The scale whose word ends at `index`, in languages that put it before the number. `end` is the offset of the word. */
export function scaleBefore(text: string, index: number, lang: string): Scale | undefined {
  const { before } = compactScales(lang);
  if (before.size === 0) return undefined;
  const head = text
    .slice(Math.max(0, index - 30), index)
    .trimEnd()
    .toLowerCase();
  const end = text.slice(0, index).trimEnd().length;
  for (const [word, power] of before) {
    const start = end - word.length;
    if (head.endsWith(word.toLowerCase()) && !letter.test(text[start - 1] ?? '')) return { power, end: start };
  }
  return undefined;
}

/** Skips spaces and a word that links a scale to its noun: the "de" of "millions de tonnes". */
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

/** Skips spaces, or the hyphen of "1.2-million" and "10-mile". */
export function skipJoint(text: string, index: number): number {
  return /^[-‐‑]\p{L}/u.test(text.slice(index, index + 3)) ? index + 1 : skipBlanks(text, index);
}

function oneScaleAt(text: string, index: number, lang: string, multiplies: Multiplies): Scale | undefined {
  const { words, abbreviations, longest } = scalesOf(lang);
  const start = skipJoint(text, index);
  if (!letter.test(text[start] ?? '')) return undefined;
  for (let end = Math.min(text.length, start + longest); end > start; end -= 1) {
    const last = text[end - 1] ?? '';
    if (letter.test(last) && letter.test(text[end] ?? '') && !unspaced.test(last)) continue;
    const power = words.get(text.slice(start, end).toLowerCase());
    if (power !== undefined) return { power, end };
  }
  // Before abbreviations, since currency codes may begin with one: MXN, KES.
  if (currencyAt(text, start, lang) !== undefined) return undefined;
  for (const [abbreviation, power] of abbreviations) {
    const end = start + abbreviation.length;
    if (!text.startsWith(abbreviation, start)) continue;
    const alone = !letter.test(text[end] ?? '');
    if (currencyAt(text, skipLink(text, end, lang), lang) !== undefined) return { power, end };
    if (alone && multiplies(start, end)) return { power, end };
  }
  return undefined;
}

interface Scales {
  /** In lower case. */
  readonly words: ReadonlyMap<string, number>;
  /** Case-sensitive, since in another case they may be a unit. Longest first. */
  readonly abbreviations: readonly (readonly [string, number])[];
  readonly longest: number;
}

/** The scales of a language and those of CLDR. A language that is not translated does not get those of its fallback. */
function scalesOf(lang: string): Scales {
  let scales = tables.get(lang);
  if (scales === undefined) {
    const own = wordsFor(lang);
    const isOwn = lang.toLowerCase().split('-')[0] === own.tag;
    const words = new Map(isOwn ? Object.entries(own.scales) : []);
    const abbreviations = new Map(isOwn ? Object.entries(own.moneyScales) : []);
    for (const [word, power] of compactScales(lang).behind) {
      // The M of Spanish "mil M" is a scale.
      const isAbbreviation = /^\p{Script=Latin}{1,2}\.?$|\s\p{Lu}{1,2}$/u.test(word) && !words.has(word.toLowerCase());
      const table = isAbbreviation ? abbreviations : words;
      const key = isAbbreviation ? word : word.toLowerCase();
      if (!table.has(key)) table.set(key, power);
    }
    scales = {
      words,
      abbreviations: [...abbreviations].sort(([a], [b]) => b.length - a.length),
      longest: Math.max(...[...words.keys()].map(({ length }) => length)),
    };
    tables.set(lang, scales);
  }
  return scales;
}
