/**
 * - `forbidden`: XML 1.0 and HTML forbid it in every output: controls, non-characters, halves of characters.
 * - `turning`: U+202A to U+202E, which show 874 as 478. What has a direction of its own is set apart by isolates.
 * - `unbalanced`: an isolate (U+2066 to U+2069) that does not end on its line, or ends none: the rest would be turned.
 * - `hidden`: what nobody sees, or a mark on a digit, within a number: it makes two numbers of one, or another digit.
 * - `mixed`: digits of two scripts in one number; ৪ is no 8, but four.
 * - `reordering`: a mark of the direction from right to left with no letter between it and a digit: 10–20 would read 20–10.
 *   Only where text runs from left to right (`reorderingMarks`).
 *
 * Joiners in words and emoji, direction marks between words, balanced isolates and key caps are legitimate.
 */
export type Deception = 'forbidden' | 'turning' | 'unbalanced' | 'hidden' | 'mixed' | 'reordering';

/** A deceptive character, as offsets. */
export interface DeceptiveCharacter {
  readonly what: Deception;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters of Latin, Greek and Cyrillic with ordinary punctuation and signs, of which none deceives. Without the flag `u`, in
 * a fifteenth of the time that classes of Unicode take.
 */
const plain =
  /^[\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f\u2000-\u200a\u2010-\u2027\u202f-\u205f\u2070-\u20cf\u2100-\u23ff]*$/;
const forbidden = /[\p{Cs}\ufdd0-\ufdef\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;
const turning = /[\u202a-\u202e]/g;
const isolateOrEnd = /[\u2066-\u2069\n\r\u2029]/g;
const mark = "[.,'’٫٬،·]";
// Each pattern starts at a digit and can match in only one way.
const invisible = new RegExp(`(?<=\\p{Nd}${mark}?)\\p{DI}+(?=${mark}?\\p{Nd})`, 'gu');
const marked = /(?<=\p{Nd})(?![\ufe00-\ufe0f\u20e3])(?=\p{Script=Inherited})\p{M}/gu;
const number = new RegExp(`\\p{Nd}(?:${mark}?\\p{Nd})+`, 'gu');
const foreignDigit = /(?![0-9])\p{Nd}/u;

const reordering = /[\u200f\u061c\u2067\u2068](?=[^\p{L}\p{Nd}\u200e\u200f\u061c\u2066-\u2069]*\p{Nd})/gu;

/**
 * The marks of a text that show the digits behind them in another order, where the text runs from left to right. Digits behind
 * a letter have the order that it gives them.
 */
export function reorderingMarks(text: string): DeceptiveCharacter[] {
  return Array.from(text.matchAll(reordering), ({ index }) => ({ what: 'reordering', start: index, end: index + 1 }));
}

/** The characters of a text that make it read as another, from first to last. Linear in the length of the text. */
export function deceptiveCharacters(text: string): DeceptiveCharacter[] {
  if (plain.test(text)) return [];
  const all = (what: Deception, finder: RegExp) =>
    Array.from(text.matchAll(finder), ({ index, 0: { length } }) => ({ what, start: index, end: index + length }));
  const found = [
    ...all('forbidden', forbidden),
    ...all('turning', turning),
    ...unbalanced(text),
    ...all('hidden', invisible),
    ...all('hidden', marked),
    ...mixedDigits(text),
  ].sort((a, b) => a.start - b.start);
  // A bidi control within a number is reported once.
  return found.filter(({ start }, index) => index === 0 || start >= (found[index - 1]?.end ?? 0));
}

function unbalanced(text: string): DeceptiveCharacter[] {
  const lonely: number[] = [];
  let open: number[] = [];
  for (const { index, 0: found } of text.matchAll(isolateOrEnd)) {
    if (found === '\u2069') {
      if (open.pop() === undefined) lonely.push(index);
    } else if (found >= '\u2066') open.push(index);
    else {
      for (const start of open) lonely.push(start);
      open = [];
    }
  }
  return [...lonely, ...open].map((start) => ({ what: 'unbalanced', start, end: start + 1 }));
}

function mixedDigits(text: string): DeceptiveCharacter[] {
  if (!foreignDigit.test(text)) return [];
  return Array.from(text.matchAll(number)).flatMap(({ index, 0: typed }) => {
    const zeros = new Set(Array.from(typed.matchAll(/\p{Nd}/gu), ([digit]) => zeroOf(digit)));
    return zeros.size === 1 ? [] : [{ what: 'mixed' as const, start: index, end: index + typed.length }];
  });
}

/** The code point of the zero in a digit's script: Unicode keeps the ten digits together, in order. */
export function zeroOf(digit: string): number {
  const codePoint = digit.codePointAt(0) ?? 0;
  let zero = codePoint;
  while (codePoint - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return zero;
}
