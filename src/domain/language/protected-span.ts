/** A part of a text, by offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:|data:)/i;
// Both lists hold every quotation mark, since languages differ in which ones open.
const opening = '(["\'«»“”„‚‘’‹›<';
const closing = ')]"\'«»“”„‚‘’‹›>.,;:!?…';
const longestMailAddress = 320;

/** Quotation marks and angle brackets end a word too: no address contains one unencoded, and typography puts spaces there. */
const piece = /[^\s"«»“”„‹›<>]+/g;

/** Every address matches this. A text that does not is returned early, without being split into words. */
const mark = /@|:\S|www\./i;

/** Web and e-mail addresses, without the punctuation around them. Typography must not change them. */
export function protectedSpans(text: string): Span[] {
  if (!mark.test(text)) return [];
  const spans: Span[] = [];
  for (const { 0: word, index } of text.matchAll(piece)) {
    let [start, end] = [0, word.length];
    while (start < end && opening.includes(word.charAt(start))) start += 1;
    while (end > start && closing.includes(word.charAt(end - 1))) end -= 1;
    const inner = word.slice(start, end);
    if (address.test(inner) || isMailAddress(inner)) spans.push({ start: index + start, end: index + end });
  }
  return spans;
}

function isMailAddress(word: string): boolean {
  return word.length <= longestMailAddress && /^[^@]+@[^@]+\.[^@]+$/.test(word);
}
