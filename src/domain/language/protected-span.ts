/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const address = /^(?:[a-z][a-z0-9+.-]*:\/\/|www\.|mailto:|tel:|data:)/i;
// Both lists hold every quotation mark: which side one opens differs between languages.
const opening = '(["\'«»“”„‚‘’‹›<';
const closing = ')]"\'«»“”„‚‘’‹›>.,;:!?…';
const longestMailAddress = 320;

/** A word ends at these too: no address has one raw, and setting puts spaces beside them. */
const piece = /[^\s"«»“”„‹›<>]+/g;

/** What every one of them has; most texts have none, and are not cut into words. */
const mark = /@|:\S|www\./i;

/** Addresses and e-mail addresses, without the punctuation around them: their signs are no typography. */
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
