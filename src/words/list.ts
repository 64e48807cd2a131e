/** Joins names as the language does: "A, B et C". */
export function list(tag: string, names: readonly string[]): string {
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);
}
