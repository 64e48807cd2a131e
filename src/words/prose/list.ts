/** Words by blanks; `_` stands for a blank within one. */
export function list(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '));
}
