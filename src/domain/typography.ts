/** stub */
export function typeset(text: string, _lang: string): string {
  return text;
}
