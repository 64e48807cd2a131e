/** Splits a text into words at blanks; `_` stands for a blank within a word. */
export function list(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
