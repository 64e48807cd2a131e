const formats = new Map<string, Intl.ListFormat>();

/** Joins names as the language does: "A, B et C". */
export function list(tag: string, names: readonly string[]): string {
  let format = formats.get(tag);
  if (format === undefined) {
    format = new Intl.ListFormat(tag, { type: 'conjunction' });
    formats.set(tag, format);
  }
  return format.format(names);
}
