/** Width of a letter in em, at the wide end for the sans-serif fonts that a page may fall back to. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[\p{Mn}\ufff9-\ufffb]/u, 0], // with the marks of interface words
  [/[\s.,:;'’|!()[\]·،؛ijlIftr]/u, 0.34],
  [/\p{Nd}/u, 0.56],
  [/[mwMW%@—٪]/u, 0.9],
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}/u, 1.05],
  [/\p{Lu}/u, 0.68],
];
const other = 0.56;

/**
 * About how wide a text is set in bold, in the unit of its font size. The build knows no font of its readers, so this
 * is an upper estimate: a label that fits by it fits on the page.
 */
export function textWidth(text: string, fontSize: number): number {
  let width = 0;
  for (const letter of text) width += classes.find(([pattern]) => pattern.test(letter))?.[1] ?? other;
  return width * fontSize;
}
