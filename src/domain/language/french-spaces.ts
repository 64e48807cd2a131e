const narrow = '\u202f';
const noBreak = '\u00a0';

// What a sign may follow without a space: a letter, a digit or a closing mark.
const word = '[\\p{L}\\p{M}\\p{N}»”’)\\]%€°]';
// What follows a sign that ends a phrase: a space, the end of the text or a closing mark.
const phraseEnd = '(?=$|[\\s»”)\\]…])';

// Matching starts at the beginning of a run of spaces only, so that long runs take linear time.
const spacedHigh = /(?<![ \u00a0\u2009\u202f])[ \u00a0\u2009\u202f]+(?=[;!?])/gu;
const closeHigh = new RegExp(`(?<=${word})(?=[!?]+${phraseEnd}|;${phraseEnd})`, 'gu');
const spacedColon = /(?<![ \u00a0\u2009\u202f])[ \u00a0\u2009\u202f]+(?=:(?:$|[\s»”)\]]))/gu;
const closeColon = new RegExp(`(?<=${word})(?=:${phraseEnd})`, 'gu');
const insideOpening = /«[ \u00a0\u2009\u202f]*(?=\S)/gu;
const insideClosing = /(?<=\S)[ \u00a0\u2009\u202f]*»/gu;

/** Every text that the rules can change matches this; most do not. */
const concerned = /[;:!?«»]/;

/**
 * Sets the spaces of French punctuation: U+202F before ; ! ?, U+00A0 before : and inside « ». A sign inside a word or a
 * time gets none (10:30, note:texte, a?b).
 */
export function frenchSpaces(text: string, { before, after }: { before: string; after: string }): string {
  if (!concerned.test(text)) return text;
  // The characters before and after are context and not returned.
  const whole = before + text + after;
  const set = whole
    .replace(spacedHigh, narrow)
    .replace(closeHigh, narrow)
    .replace(spacedColon, noBreak)
    .replace(closeColon, noBreak)
    .replace(insideOpening, `«${noBreak}`)
    .replace(insideClosing, `${noBreak}»`);
  return set.slice(before.length, set.length - after.length);
}
