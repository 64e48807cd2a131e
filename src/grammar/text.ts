import { deceptiveCharacters } from './deceptive-character.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
// In ASCII only CR LF is one character of two units.
const plainAscii = /^[\x20-\x7e]*$/;
const lineBreak = /[\t\n\r\u2028\u2029]/;

// Written so that there is one way to read any text: a failing match must not try a second.
const control = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e';
const mark = '\\p{M}\\u200c\\u{1f3fb}-\\u{1f3ff}';
const base = `(?:\\p{RI}(?:\\p{RI}|(?!\\p{RI}))|[^${control}${mark}\\u200d\\p{RI}])`;
const added = `(?:[${mark}]|\\u200d(?:${base}|(?!${base})))*`;

/**
 * One line of visible text of at most so many characters, for tools that know regular expressions only (with flag u).
 * A letter with its marks, a joined emoji and a flag are one character, which is close to what `graphemes` counts.
 */
export function linePattern(max: number): string {
  const text = Number.isFinite(max) ? `${added}(?:${base}${added}){1,${max}}` : `[^${control}]*`;
  return `^(?=.*[^\\p{C}\\p{Z}\\s])${text}$`;
}

/** How many characters a reader sees (extended grapheme clusters, UAX #29). */
export function graphemes(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/**
 * Whether the text has no line break of any kind (U+0085, U+2028 and U+2029 included), no tab, and no character that is not
 * what it seems.
 */
export function isOneLine(text: string): boolean {
  return plainAscii.test(text) || (!lineBreak.test(text) && deceptiveCharacters(text).length === 0);
}
