/** Normalises blanks and apostrophes without changing offsets. */
export function plainText(text: string): string {
  return text.replace(/[\t\r\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replaceAll("'", '’');
}

/** Placeholder for anything that is not running text: code, a picture, a directive. */
export const opaque = '\ufffc';
