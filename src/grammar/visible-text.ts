/**
 * What a terminal obeys instead of showing: controls (ESC, CSI, BEL, the ends of lines), what turns the letters of a line
 * around, and halves of characters.
 */
const obeyed = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Text of somebody else as one line that is safe to print: a terminal, and a program that reads the output line by line,
 * see `\u001b` in place of the character. The escapes are those of JSON, whose values they leave as they are.
 */
export function visibleLine(text: string): string {
  return text.replace(obeyed, escaped);
}

/** As `visibleLine`, for a text of several lines of ours, which may be indented by tabs. */
export function visibleLines(text: string): string {
  return text.replace(obeyed, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
