/**
 * How words are cut for the search, where they stand and where they are looked for. A search engine cuts at white space
 * alone: it would hold "l’Otan" for one word and "10 000" for two.
 */

/** What French elides: "l’Otan" and "qu’Ornans" hold a word each, "aujourd’hui" is one. */
const elision = /(?<![\p{L}\p{M}])((?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’])(?=[\p{L}<])/giu;
const groupGap = /(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g;

/** White space and a joiner that nobody types, so that a reader can be shown the text as it was. */
const cut = '\u2005';
const joint = '\u2060';

/** Text as the index takes it, up to the next tag: elided words cut off, the digits of a number joined. */
export function toIndexText(text: string): string {
  return text.replace(elision, `$1${cut}`).replace(groupGap, joint);
}

/** Text from the index as a reader sees it. */
export function fromIndexText(text: string): string {
  return text.replaceAll(cut, '').replaceAll(joint, '\u202f');
}

/** What somebody types as the index has it: without elided articles, with the digits of a number joined. */
export function toIndexQuery(typed: string): string {
  return typed.replace(elision, '').replace(groupGap, '').trim();
}

/** Between label, quantity and status in the heading of a figure, which a hit shows apart. */
export const headingSeparator = ' · ';
