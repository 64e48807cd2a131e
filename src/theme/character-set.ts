/** The characters in a font file, and the `unicode-range` for which browsers load it. */
export interface CharacterSet {
  readonly characters: string;
  /** CSS `unicode-range`. Wider than the characters; missing ones come from the next font. */
  readonly range: string;
}

/**
 * French, English, German and Spanish, with the names of most of Western Europe. No-break and thin spaces need no
 * glyph: browsers make them from the space, once the range names them.
 */
export const latin: CharacterSet = {
  characters: `${between(0x20, 0x7e)}${between(0xa0, 0xff).replace(/[¤¦¨¬®¯´¶¸ÐÞðþ]/g, '')}ŒœıŸ€–—‘’‚“”„†•…‹›−′″`,
  range: 'U+0-FF,U+131,U+152-153,U+2000-206F,U+20AC,U+2212',
};

/**
 * Letters for names from Central Europe, the Baltic, Turkey and romanised Korean; loaded only by pages that use them.
 */
export const furtherLatin: CharacterSet = {
  characters: `${between(0x100, 0x17f)}${between(0x218, 0x21b)}ẞ`,
  range: 'U+100-130,U+132-151,U+154-24F,U+1E00-1EFF',
};

export const arabic: CharacterSet = {
  characters: `${between(0x600, 0x657)}${between(0x660, 0x671)}پچژکگیۀ٪٫٬${between(0x6f0, 0x6f9)} .:()[]«»–`,
  range: 'U+600-6FF,U+200C-200F',
};

function between(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
