import { deceptiveCharacters } from './deceptive-character.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
// In ASCII, only CR LF is one grapheme of two units.
const plainAscii = /^[\x20-\x7e]*$/;
const lineBreak = /[\t\n\r\u2028\u2029]/;

// Unambiguous, so that a failing match does not backtrack.
const control = '\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e';
const mark = '\\p{M}\\u200c\\u{1f3fb}-\\u{1f3ff}';
const base = `(?:\\p{RI}(?:\\p{RI}|(?!\\p{RI}))|[^${control}${mark}\\u200d\\p{RI}])`;
const added = `(?:[${mark}]|\\u200d(?:${base}|(?!${base})))*`;

/**
 * Regular expression source (flag u) for one line of visible text of at most `max` characters. Counts a letter with
 * its marks, a joined emoji and a flag as one, close to `graphemes`.
 */
export function linePattern(max: number): string {
  const text = Number.isFinite(max) ? `${added}(?:${base}${added}){1,${max}}` : `[^${control}]*`;
  return `^(?=.*[^\\p{C}\\p{Z}\\s])${text}$`;
}

/** Number of characters a reader sees (extended grapheme clusters, UAX #29). */
export function graphemes(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Whether text has no line break (U+0085, U+2028 and U+2029 included), no tab and no deceptive character. */
export function isOneLine(text: string): boolean {
  return plainAscii.test(text) || (!lineBreak.test(text) && deceptiveCharacters(text).length === 0);
}
