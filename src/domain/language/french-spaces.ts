const narrow = '\u202f';
const noBreak = '\u00a0';

// Where a sign may follow a word without a space: after a letter, a figure or what closes something.
const word = '[\\p{L}\\p{M}\\p{N}»”’)\\]%€°]';
// Where the sign ends a phrase: before a blank, the end, or what closes something.
const phraseEnd = '(?=$|[\\s»”)\\]…])';

// Each run of blanks is entered at its beginning only, so that long ones cost no more than short ones.
const spacedHigh = /(?<![ \u00a0\u2009\u202f])[ \u00a0\u2009\u202f]+(?=[;!?])/gu;
const closeHigh = new RegExp(`(?<=${word})(?=[!?]+${phraseEnd}|;${phraseEnd})`, 'gu');
const spacedColon = /(?<![ \u00a0\u2009\u202f])[ \u00a0\u2009\u202f]+(?=:(?:$|[\s»”)\]]))/gu;
const closeColon = new RegExp(`(?<=${word})(?=:${phraseEnd})`, 'gu');
const insideOpening = /«[ \u00a0\u2009\u202f]*(?=\S)/gu;
const insideClosing = /(?<=\S)[ \u00a0\u2009\u202f]*»/gu;

/** What the rules below are about; most texts have none of it. */
const concerned = /[;:!?«»]/;

/**
 * The spaces of French: U+202F before ; ! ?, U+00A0 before : and inside « ». A sign inside a word
 * or a time keeps its neighbours (10:30, note:texte, a?b).
 */
export function frenchSpaces(text: string, { before, after }: { before: string; after: string }): string {
  if (!concerned.test(text)) return text;
  // The neighbours are there to be looked at, not to be set.
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
