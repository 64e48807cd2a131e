/** The same text, letter by letter, with one kind of blank and one kind of apostrophe. */
export function plainText(text: string): string {
  return text.replace(/[\t\r\u00a0\u2000-\u200a\u202f\u3000]/g, ' ').replaceAll("'", '’');
}

/** Stands in a text for what is no running text: code, a picture, a directive. */
export const opaque = '\ufffc';
