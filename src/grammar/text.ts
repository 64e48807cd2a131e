const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
// In ASCII only CR LF is one character of two units.
const plainAscii = /^[\x20-\x7e]*$/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const breakOrControl = /[\x00-\x1f\x7f-\x9f\u2028\u2029]/;

/** How many characters a reader sees (extended grapheme clusters, UAX #29). */
export function graphemes(text: string): number {
  if (plainAscii.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

/** Whether the text has no line break of any kind (U+0085, U+2028 and U+2029 included) and no control character. */
export function isOneLine(text: string): boolean {
  return !breakOrControl.test(text);
}
