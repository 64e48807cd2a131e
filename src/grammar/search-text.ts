/**
 * How words are split for the search, in the index and in queries. The engine splits at white space only, so "l’Otan"
 * would be one word and "10 000" two.
 */

/** French elision: "l’Otan" and "qu’Ornans" contain a word each, "aujourd’hui" is one word. */
const elision = /(?<![\p{L}\p{M}])((?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])(?=[\p{L}<])/giu;
const groupGap = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** A joiner that nobody types. Between digits and before raised letters it stands for what was there. */
const joint = '\u2060';

/** Behind an elided word: the engine may return any blank as a space, so the joiner before it says that there was none. */
const cut = `${joint}\u2005`;
const returnedCut = new RegExp(`${joint}[\u2005 ]`, 'g');

/** An elided word without the one that it belongs to, at the end of a text. */
const cutOff = new RegExp(`[\\s\u00a0]*[^\\s${joint}]+${joint}\\s*$`);

/** Raised endings of French ordinals, which readers type as letters of the line: "XIXe". */
const raised: Readonly<Record<string, string>> = { ᵉ: 'e', ʳ: 'r', ˢ: 's' };
const lowered = Object.fromEntries(Object.entries(raised).map(([high, low]) => [low, high]));

/** Prepares text up to the next tag for the index: splits elided words, joins grouped digits, lowers raised letters. */
export function toIndexText(text: string): string {
  return text
    .replace(elision, `$1${cut}`)
    .replace(groupGap, joint)
    .replace(/[ᵉʳˢ]/g, (letter) => joint + raised[letter]);
}

/** A text from the index without the elided word at its end, if the engine left out the one that it belongs to. */
export function withoutHalfWord(text: string): string {
  return text.replace(cutOff, '');
}

/** Restores text from the index for display. */
export function fromIndexText(text: string): string {
  return text
    .replace(returnedCut, '')
    .replace(new RegExp(`${joint}([ers])`, 'g'), (_, letter: string) => lowered[letter] ?? letter)
    .replaceAll(joint, '\u202f');
}

/** Prepares a query like the index: drops elided articles, joins grouped digits, lowers raised letters. */
export function toIndexQuery(typed: string): string {
  return typed
    .replace(elision, '')
    .replace(groupGap, '')
    .replace(/[ᵉʳˢ]/g, (letter) => raised[letter] ?? letter)
    .trim();
}

/** Separates label, quantity and status in a figure's heading; a hit shows them apart. */
export const headingSeparator = ' · ';
