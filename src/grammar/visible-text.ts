/**
 * What a terminal obeys instead of showing: controls (ESC, CSI, BEL, the ends of lines), marks that turn the letters of a
 * line around, whatever else nobody sees (`Default_Ignorable_Code_Point`), and halves of characters.
 */
const obeyed = /[\p{Cc}\p{Cs}\p{DI}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * Makes foreign text safe to print on one line, for terminals and line-based programs: special characters become
 * escapes such as `\u001b`, which are valid in JSON and keep its values.
 */
export function visibleLine(text: string): string {
  return text.replace(obeyed, escaped);
}

/** As `visibleLine`, for a text of several lines of ours, which may be indented by tabs. */
export function visibleLines(text: string): string {
  return text.replace(obeyed, (character) => (/[\n\t]/.test(character) ? character : escaped(character)));
}

function escaped(character: string): string {
  // UTF-16 units, of which JSON writes two for what lies beyond U+FFFF.
  return Array.from({ length: character.length }, (_, unit) => {
    return `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`;
  }).join('');
}
