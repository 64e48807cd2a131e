/** Names as a language lists them: "A, B et C". */
export function list(tag: string, names: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}
