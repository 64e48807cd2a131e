import { typographyWordsFor } from '../../words/typography/typography-words.ts';
import { wordsFor } from '../../words/words.ts';

const noBreak = '\u00a0';
const blank = '[ \u00a0\u202f]';
const blanks = new RegExp(blank, 'g');
const wordBegins = '(?<![\\p{L}\\p{M}\\p{N}.])';
const wordEnds = '(?![\\p{L}\\p{M}\\p{N}])';
// Includes the letter of an article of French law: "art. L. 121-1".
const number = '(?:[−+-]?\\p{Sc}?\\p{Nd}|[IVXLC]+(?![\\p{L}\\p{N}])|[LRD]\\. ?\\p{Nd})';
const name = '(?:\\p{Lu}|\\p{Lo})';

const patterns = new Map<string, readonly RegExp[]>();

/**
 * Keeps abbreviations, words of approximation and of scale on the line of what they belong to: "n° 5", "M. Dupont", "z. B.",
 * "environ 12", "2,7 milliards". Spaces between them become U+00A0; nothing else changes. `before` and `after` are context and not returned.
 */
export function bindWords(text: string, lang: string, { before, after }: { before: string; after: string }): string {
  if (!text.includes(' ')) return text;
  const whole = before + text + after;
  const set = patternsFor(lang).reduce(
    (bound, pattern) => bound.replace(pattern, (words) => words.replace(blanks, noBreak)),
    whole,
  );
  return set.slice(before.length, set.length - after.length);
}

function patternsFor(lang: string): readonly RegExp[] {
  let found = patterns.get(lang);
  if (found === undefined) {
    found = collect(lang);
    patterns.set(lang, found);
  }
  return found;
}

function collect(lang: string): readonly RegExp[] {
  const words = typographyWordsFor(lang);
  if (words === undefined) return [];
  // Single words only: longer phrases would leave too few places to break a line.
  const approximate = wordsFor(lang).qualifierWords.about.filter((word) => /^(?:[\p{L}\p{M}.]+|[~≈])$/u.test(word));
  const scales = Object.keys(wordsFor(lang).scales);
  const afterNumber = [...words.afterNumber, ...scales, ...scales.map(capitalised)];
  const beforeNumber = [...words.beforeNumber, ...approximate, ...approximate.map(capitalised)];
  return [
    words.together.length > 0 && `${wordBegins}${oneOf(words.together)}${wordEnds}`,
    `${wordBegins}${oneOf(beforeNumber)}${blank}(?=${number})`,
    `(?<=\\p{Nd})${blank}${oneOf(afterNumber)}${wordEnds}`,
    `${wordBegins}${oneOf(words.beforeName)}${blank}(?=${name})`,
  ]
    .filter((source) => source !== false)
    .map((source) => new RegExp(source, 'gu'));
}

/** An alternative of all words, longest first, so that "p. p. m." is not matched as "p.". */
function oneOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => RegExp.escape(word).replaceAll('\\x20', blank)).join('|')})`;
}

function capitalised(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
